import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { KafkaLog } from '@zhitong/events/kafka';
import { withClient } from '@zhitong/persistence';
import type { ServiceName } from '@zhitong/standalone/environment';
import type { Ledger } from '../load/ledger.js';
import type { Walks } from '../load/walks.js';
import type { Stage } from '../stage/stage.js';
import type { Scene } from './scene.js';

const tools = path.join(path.dirname(fileURLToPath(import.meta.resolve('@zhitong/standalone/run'))), 'tools');

/** A view of the stage that looks past the services. */
export function openScene(stage: Stage, ledger: Ledger, walks: Walks): Scene {
  return {
    url: stage.url,
    dir: stage.dir,
    ledger,
    walks,
    facts: new Map(),
    log: new KafkaLog({ brokers: [stage.broker.address], clientId: 'zhitong-faults' }),
    query: <Row>(service: ServiceName, text: string, values?: unknown[]) =>
      withClient(stage.database.urlOf(service), async (client) => (await client.query(text, values)).rows as Row[]),
    tool: async (script, args) => {
      const child = spawn(process.execPath, [path.join(tools, `${script}.js`), ...args], {
        env: stage.toolSettings,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, said };
    },
  };
}
