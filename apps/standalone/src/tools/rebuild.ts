import { parseArgs } from 'node:util';
import { rebuildable, rebuildService } from '@zhitong/service';
import { trackingService } from '@zhitong/tracking';
import { openDatabases } from '../databases.js';
import { readEnvironment, WrongEnvironment } from '../environment.js';
import { openLog } from '../log.js';
import { sentenceOf } from '../sentence.js';
import { settingsOf } from '../settings.js';
import { ProgressLines } from './progress-lines.js';

const groups = rebuildable(trackingService);

const help = `npm run rebuild [-- GROUP …]
从事件日志重建查询数据，不停止服务：先在旁边填好新表，追平后一次切换 · rebuilds what tracking shows from the event log while
it serves: new tables are filled beside the present ones, and take their place once they are level.

  GROUP   ${groups.join(' ')}；省略则全部 · omitted: all

平台须正在运行（npm start 或 npm run postgres，同一 DATA_DIR），或给出 DATABASE_URL · the platform must be running on the same
DATA_DIR (npm start, or npm run postgres), or DATABASE_URL must name its PostgreSQL; with KAFKA_BROKERS the log is read
from Apache Kafka. Ctrl-C stops it and changes nothing.`;

async function rebuild(chosen: readonly string[], stop: AbortSignal): Promise<void> {
  const environment = readEnvironment(process.env, ['tracking']);
  const databases = await openDatabases(environment);
  const log = await openLog('tracking', environment, databases.logUrlOf('tracking'));
  try {
    const settings = await settingsOf('tracking', environment, {
      databaseUrl: databases.urlOf('tracking'),
      log,
      port: 0,
      gatewayUrl: () => environment.serviceUrls.gateway,
    });
    const lines = new ProgressLines(console.log);
    const progress = lines.add.bind(lines);
    const serving = await rebuildService(trackingService, settings, { groups: chosen, progress, stop });
    for (const [group, generation] of serving)
      console.log(`${group}: 第 ${generation} 代现已启用 · generation ${generation} serves`);
  } finally {
    await log.close();
    await databases.stop();
  }
}

/** @returns the exit code */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const unknown = positionals.find((group) => !groups.includes(group));
  if (unknown !== undefined) {
    console.error(`There is no projection '${unknown}': choose from ${groups.join(', ')}.`);
    return 2;
  }
  const abort = new AbortController();
  const stopped = () => abort.abort(new Error('已停止，未作改动 · stopped, nothing was changed'));
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  await rebuild(positionals.length > 0 ? positionals : groups, abort.signal);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof WrongEnvironment ? error.message : sentenceOf(error));
  process.exitCode = 1;
}
