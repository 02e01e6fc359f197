import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportLines, type Scope } from '../audit/export.js';
import { openAside } from '../audit/open-aside.js';
import { noteExport } from '../audit/note-export.js';
import { openTopics } from '../audit/open-topics.js';
import { PublicKeys } from '../audit/signatures.js';
import { openDatabases, type Databases } from '../databases.js';
import { readEnvironment, serviceNames, WrongEnvironment, type Environment } from '../environment.js';
import { sentenceOf } from '../sentence.js';

const help = `npm run audit -- export FILE [--problem ID] [--since TIME]
导出事件日志供离线核验 · writes the event log into FILE as JSON lines: every fact as it stands there, to the byte, checkpoints
among them, then the public keys. With --problem the facts that concern one problem, with --since those from that time on
(2026-03-01 or 2026-03-01T08:00:00+08:00). npm run audit:verify -- FILE checks it anywhere.

npm run audit -- checkpoint
立即签署检查点 · signs now how far every key has come, which each service does by itself once a day. Wants the services' keys.

文件含受限内容（专家、访问记录），请妥善保管 · FILE holds what is restricted (experts, who looked at what): keep it as such. The
export itself is recorded in the trail first. 平台须正在运行，或给出 DATABASE_URL · the platform must be running on the same
DATA_DIR (npm start, or npm run postgres), or DATABASE_URL must name its PostgreSQL with an administrator's login.`;

async function atDatabases<R>(work: (environment: Environment, databases: Databases) => Promise<R>): Promise<R> {
  const environment = readEnvironment({ ...process.env, PORT: undefined }, []);
  // Beside the running platform, whose server it is.
  const databases = await openDatabases({ ...environment, whole: false });
  try {
    return await work(environment, databases);
  } finally {
    await databases.stop();
  }
}

const write = (file: string, scope: Scope): Promise<number> =>
  atDatabases(async (environment, databases) => {
    await noteExport(environment, databases, scope);
    const { sources, close } = await openTopics(environment, databases);
    try {
      const keys = await PublicKeys.read(environment.keysDir);
      return await writeLines(file, exportLines(sources, scope, keys, new Date()));
    } finally {
      await close();
    }
  });

const checkpoint = (): Promise<number> =>
  atDatabases(async (environment, databases) => {
    let facts = 0;
    for (const name of serviceNames) {
      const service = await openAside(name, environment, databases);
      try {
        facts += await service.engine.checkpoints.signAll();
      } finally {
        await service.close();
      }
    }
    return facts;
  });

/** Beside its place first: a file of that name is an export from beginning to end. */
async function writeLines(file: string, lines: AsyncIterable<string>): Promise<number> {
  const draft = `${file}.part`;
  const stream = createWriteStream(draft, { mode: 0o600 });
  let count = 0;
  try {
    for await (const line of lines) {
      count += 1;
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    }
    stream.end();
    await finished(stream);
    await rename(draft, file);
    return count;
  } catch (error) {
    stream.destroy();
    await rm(draft, { force: true });
    throw error;
  }
}

/** @returns the exit code */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { problem: { type: 'string' }, since: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [act, file, ...more] = positionals;
  if (values.help !== true && act === 'checkpoint' && file === undefined) {
    console.log(`${await checkpoint()} 个检查点 · checkpoints`);
    return 0;
  }
  if (values.help === true || act !== 'export' || file === undefined || more.length > 0) {
    console.log(help);
    return values.help === true ? 0 : 2;
  }
  const since = values.since === undefined ? undefined : new Date(values.since);
  if (since && Number.isNaN(since.getTime())) {
    console.error(`--since: '${values.since}' is no time`);
    return 2;
  }
  const lines = await write(file, { problem: values.problem, since });
  console.log(`${file}: ${lines} 行 · lines`);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof WrongEnvironment ? error.message : sentenceOf(error));
  process.exitCode = 1;
}
