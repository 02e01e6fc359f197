import path from 'node:path';
import { parseArgs } from 'node:util';
import { topics } from '@zhitong/contracts';
import { copyLog } from '@zhitong/events';
import { PostgresLog } from '@zhitong/events/postgres';
import { mayProvision, provision, startEmbedded, takeLock } from '@zhitong/persistence';
import { readEnvironment, WrongEnvironment, type Environment } from '../environment.js';
import { openWholeKafka, prepareLog } from '../log.js';
import { moveAway } from '../moved.js';
import { runningServices } from '../running-services.js';
import { concerning, sentenceOf } from '../sentence.js';

const help = `npm run move
把事件日志从内置 PostgreSQL 迁到 Apache Kafka，各项位置不变，途中的事件不丢 · moves the event log of an installation from the
embedded PostgreSQL to Apache Kafka: every line keeps its position, so that what was under way goes on there. The
platform must be stopped. An interrupted move may be begun again; until it ends, the installation starts as before.

  KAFKA_BROKERS   迁往何处 · where to; KAFKA_PREFIX, KAFKA_LOGIN … as for npm start
  DATA_DIR        默认 .data；或 DATABASE_URL · or DATABASE_URL with an administrator's login

此后启动须带 KAFKA_BROKERS · afterwards start with KAFKA_BROKERS.`;

/** The server of the installation, with nobody else on it. */
async function openServer({ dataDir, databaseUrl }: Environment): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  if (databaseUrl !== undefined) {
    if (!(await concerning('DATABASE_URL', mayProvision(databaseUrl))))
      throw new Error("DATABASE_URL: give an administrator's login");
    return { adminUrl: databaseUrl, stop: () => Promise.resolve() };
  }
  const release = await takeLock(path.join(dataDir, 'platform.lock'), 'zhitong');
  const server = await startEmbedded({ dir: dataDir });
  return { adminUrl: server.adminUrl, stop: () => server.stop().then(release) };
}

async function move(environment: Environment, stop: AbortSignal): Promise<void> {
  const { kafka, dataDir } = environment;
  if (!kafka) throw new Error('请给出 KAFKA_BROKERS · give KAFKA_BROKERS: where the log moves to');
  const server = await openServer(environment);
  try {
    const running = await runningServices(server.adminUrl);
    if (running.length > 0)
      throw new Error(`${running.join(', ')}: 仍在运行，请先停止 · still running: stop the platform first`);
    const owner = (await provision(server.adminUrl, ['log'], path.join(dataDir, 'secrets'))).get('log')!.url;
    await prepareLog(owner);
    const from = new PostgresLog({ url: owner });
    const to = openWholeKafka(kafka);
    const progress = (topic: string, level: bigint, of: bigint) => {
      if (level === of) console.log(`${topic.padEnd(34)} ${level} 行 · lines`);
    };
    try {
      await moveAway(owner, kafka.brokers.join(), () =>
        concerning('KAFKA_BROKERS', copyLog({ from, to, topics, progress, stop })),
      );
    } finally {
      await Promise.all([from.close(), to.close()]);
    }
    console.log(`已迁移，今后启动须带 · moved; from now on start with KAFKA_BROKERS=${kafka.brokers.join()}`);
  } finally {
    await server.stop();
  }
}

/** @returns the exit code */
async function run(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const abort = new AbortController();
  const stopped = () => abort.abort(new Error('已停止，仍用原日志 · stopped, the old log stays in use'));
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  await move(readEnvironment({ ...process.env, PORT: undefined }, []), abort.signal);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof WrongEnvironment ? error.message : sentenceOf(error));
  process.exitCode = 1;
}
