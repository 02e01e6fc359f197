import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../../../..');

/** The library that finds a broker; built first where that has not happened yet. */
async function findKafka() {
  if (!existsSync(path.join(root, 'libs/testing/dist/broker/index.js')))
    await promisify(execFile)(
      process.execPath,
      [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', 'libs/testing'],
      {
        cwd: root,
      },
    );
  return (await import('@zhitong/testing/broker')).findKafka();
}

/**
 * One Kafka broker for a whole test run, started when the first test asks. The process that runs the tests' workers
 * keeps it, and answers a worker's GET with its brokers or the reason why there is none.
 */
export async function startSharedKafka() {
  let finding;
  const server = createServer((_request, response) => {
    // One answer a connection: a worker that asks again much later would meet one that has just been closed.
    response.setHeader('connection', 'close');
    finding ??= findKafka();
    finding.then(
      ({ brokers, missing }) => response.end(JSON.stringify({ brokers, missing })),
      (error) => response.end(JSON.stringify({ error: String(error.stack ?? error) })),
    );
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async stop() {
      server.close();
      server.closeAllConnections();
      const found = await finding?.catch(() => undefined);
      await found?.stop();
    },
  };
}
