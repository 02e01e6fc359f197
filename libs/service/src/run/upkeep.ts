import type { Aggregates, UnitOfWork } from '@zhitong/events';
import type { DataSource } from 'typeorm';
import { checkpointLines, checkpointTable } from '../checkpoints/checkpoint-aggregates.js';
import { Checkpoints } from '../checkpoints/checkpoints.js';
import type { ServiceDefinition } from '../definition.js';
import { FileSweeper } from '../files/sweep.js';
import { requestRetention, uploadRetention } from '../retention/retention.js';
import { Sweeper } from '../retention/sweeper.js';
import type { Settings } from './settings.js';

/** What a service does for the long run: signs its chains, and lets go what it need not keep. */
export function upkeepOf(
  definition: ServiceDefinition,
  { clock, signer, files: places }: Settings,
  parts: { dataSource: DataSource; unitOfWork: UnitOfWork; aggregates: Aggregates },
  hear: { failed(part: string): (error: unknown, failures: number) => void; passed(part: string): () => void },
): { checkpoints: Checkpoints; sweeper: Sweeper; files: FileSweeper | undefined } {
  const own = (definition.aggregates ?? []).filter(({ table }) => table !== checkpointTable);
  const about = (part: string) => ({ clock, failed: hear.failed(part), passed: hear.passed(part) });
  const { files } = definition;
  const keeps = files?.keeps === true && places !== undefined;
  return {
    files: keeps
      ? new FileSweeper({
          manager: parts.dataSource.manager,
          stores: { own: places.own, ...(files.blinded === 'writes' ? { blinded: places.blinded } : {}) },
          ...about('files'),
        })
      : undefined,
    checkpoints: new Checkpoints({ ...parts, signer, lines: checkpointLines(own), ...about('checkpoints') }),
    sweeper: new Sweeper({
      dataSource: parts.dataSource,
      retentions: [requestRetention, ...(keeps ? [uploadRetention] : []), ...(definition.retention ?? [])],
      ...about('retention'),
    }),
  };
}
