import { parseArgs } from 'node:util';
import { openDatabases } from '../databases.js';
import { readEnvironment, serviceNames, WrongEnvironment, type Environment } from '../environment.js';
import { sentenceOf } from '../sentence.js';
import { lookAtFonts, lookAtPlatform, lookAtService } from './doctor-looks.js';
import { exitCodeOf, reportLines, sorted, type Found } from './doctor-report.js';

const help = `npm run doctor [-- SERVICE …] [--json]
体检：数据库、事件日志、积压、搁置、期限、磁盘、文件库、时钟、字体，逐项说明怎么办 · looks at databases, event log, lag, outbox, parked
events, deadlines, disk, file store, clock and fonts, and says what to do about what is not well.

  SERVICE   ${serviceNames.join(' ')}；省略则全部 · omitted: all

退出码 1：有红项 · exit code 1: something is red; 2: wrong settings. It takes the same settings as npm start (DATA_DIR,
DATABASE_URL, KAFKA_BROKERS) and works beside the running platform. With a service's own login name that service.`;

async function lookAtAll(environment: Environment): Promise<Found[]> {
  const around = [...(await lookAtPlatform(environment)), ...(await lookAtFonts(environment))];
  let databases;
  try {
    databases = await openDatabases(environment);
  } catch (error) {
    const text = sentenceOf(error);
    const away: Found = {
      ...{ where: 'database', code: 'database-away', level: 'red' },
      what: { zh: `连不上数据库：${text}`, en: 'the database cannot be reached' },
      todo: {
        zh: '先启动 npm start（或 npm run postgres），用同一个 DATA_DIR；或检查 DATABASE_URL。',
        en: 'Start npm start (or npm run postgres) with the same DATA_DIR, or see to DATABASE_URL.',
      },
    };
    return [away, ...around];
  }
  try {
    const found: Found[] = [];
    for (const service of environment.services)
      found.push(
        ...(await lookAtService(service, environment, databases).catch((error: unknown): Found[] => [
          {
            ...{ where: service, code: 'database-away', level: 'red' },
            what: { zh: `查不了它的数据库：${sentenceOf(error)}`, en: 'its database cannot be looked at' },
            todo: { zh: '检查口令和数据库是否存在。', en: 'See to its password, and whether the database is there.' },
          },
        ])),
      );
    return [...found, ...around];
  } finally {
    await databases.stop();
  }
}

/** @returns the exit code */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const names = positionals.length > 0 ? positionals : serviceNames;
  // One port for several services would be refused; the port of the door is where the platform answers.
  const { PORT, ...env } = process.env;
  const usual = PORT === undefined || PORT === '' ? {} : { PUBLIC_URL: `http://127.0.0.1:${PORT}` };
  const environment = readEnvironment({ ...usual, ...env }, names);
  const found = sorted(await lookAtAll(environment));
  if (values.json === true) console.log(JSON.stringify(found, null, 2));
  else for (const line of reportLines(found, [...environment.services, 'fonts'])) console.log(line);
  return exitCodeOf(found);
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof WrongEnvironment ? error.message : sentenceOf(error));
  process.exitCode = error instanceof WrongEnvironment ? 2 : 1;
}
