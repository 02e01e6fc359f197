import path from 'node:path';
import { startEmbedded, takeLock } from '@zhitong/persistence';
import { readEnvironment } from '../environment.js';
import { onStopSignal } from '../stop-signal.js';
import { sentenceOf } from '../sentence.js';

const help = `npm run postgres
运行内置 PostgreSQL，供分进程启动的服务使用 · runs the embedded PostgreSQL on DATA_DIR (default .data) for services
that run as processes of their own (npm start -- review …). Ctrl-C stops it.

  POSTGRES_PORT   端口，默认任意空闲端口 · port on 127.0.0.1; default any free one (the services find it by DATA_DIR)`;

/** Owns the server until a signal comes. */
async function run(): Promise<void> {
  const { dataDir } = readEnvironment({ DATA_DIR: process.env.DATA_DIR }, []);
  const port = Number(process.env.POSTGRES_PORT || 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('POSTGRES_PORT must be a number from 0 to 65535.');
  const release = await takeLock(path.join(dataDir, 'platform.lock'), 'zhitong');
  const server = await startEmbedded({ dir: dataDir, ...(port > 0 && { port }) });
  onStopSignal(() => server.stop().then(release));
  // The server is a process of its own: without this ours would end.
  setInterval(() => undefined, 2 ** 30);
  console.log(`PostgreSQL on 127.0.0.1:${server.port}, data in ${dataDir}`);
  console.log('ready');
}

if (process.argv.includes('--help')) console.log(help);
else
  await run().catch((error: unknown) => {
    console.error(sentenceOf(error));
    process.exit(1);
  });
