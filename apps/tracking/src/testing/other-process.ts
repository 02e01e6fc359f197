import { systemClock, type EventLog } from '@zhitong/events';
import { DataKeys, Signer } from '@zhitong/identity';
import { PositionSeal, randomIds, rebuildService, type RebuildProgress, type Settings } from '@zhitong/service';
import type { ServiceUnderTest } from '@zhitong/testing';
import { trackingService } from '../tracking.module.js';

/** Nobody asks a process that only rebuilds. */
class NoSeal extends PositionSeal {
  seal(): Promise<string> {
    return Promise.reject(new Error('not asked'));
  }
  open(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

/** Of a process that serves nobody: nothing is sealed, signed or sent there. */
export const idleSettings = (databaseUrl: string, log: EventLog): Settings => ({
  ...{ databaseUrl, log, host: '127.0.0.1', port: 0, rules: 'standard', clock: systemClock, ids: randomIds },
  authenticate: () => Promise.reject(new Error('not asked')),
  seal: new NoSeal(),
  dataKeys: new DataKeys('/nowhere', 'nobody'),
  signer: new Signer('/nowhere', 'nobody'),
  courier: () => Promise.resolve(),
});

/** A rebuild as the command does it: beside the running service, on the same database and log. */
export function rebuildBeside(
  { dataSource, log }: ServiceUnderTest,
  group: string,
  { progress = () => undefined, stop = new AbortController().signal }: Partial<Rebuilding> = {},
): Promise<Map<string, number>> {
  const settings = idleSettings((dataSource.options as { url: string }).url, log);
  return rebuildService(trackingService, settings, { groups: [group], progress, stop });
}

interface Rebuilding {
  progress: (progress: RebuildProgress) => void;
  stop: AbortSignal;
}
