import { parseArgs } from 'node:util';
import { readEnvironment, WrongEnvironment } from '../environment.js';
import { topicsOf } from '../log.js';
import { readProblem, type Line } from '../read-log.js';
import { sentenceOf } from '../sentence.js';

const help = `npm run events -- --problem ID [--json]
读回事件日志中与某一问题有关的全部事实 · reads back from the event log every fact that concerns a problem, a line each, causes
before effects: time, topic, partition, seq, type, actor, cause. --json prints a list of {id, at, topic, partition, key,
seq, type, actor, cause, data}.

内置日志需平台正在运行 · the embedded log wants the platform running (npm start, or npm run postgres) on the same DATA_DIR;
with KAFKA_BROKERS the log is read from Apache Kafka.`;

const print = ({ at, topic, partition, seq, type, actor, cause = '' }: Line) =>
  console.log(
    [
      at.toISOString().slice(0, 23).replace('T', ' '),
      `${topic}/${partition}`.padEnd(32),
      String(seq).padStart(3),
      type.padEnd(22),
      actor.padEnd(18),
      cause,
    ].join('  '),
  );

const asJson = (lines: readonly Line[]) =>
  JSON.stringify(
    lines.map(({ id, at, topic, partition, key, seq, type, actor, cause, data }) => ({
      ...{ id, at, topic, partition, key, seq: Number(seq), type, actor },
      ...{ cause: cause ?? null, data },
    })),
    null,
    2,
  );

/** @returns the exit code: 1 when the log holds nothing about the problem */
async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { problem: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true || values.problem === undefined) {
    console.log(help);
    return values.help === true ? 0 : 2;
  }
  const lines = await readProblem(values.problem, readEnvironment(process.env, ['tracking']), topicsOf('tracking'));
  if (values.json === true) console.log(asJson(lines));
  else lines.forEach(print);
  if (lines.length > 0) return 0;
  console.error(`the log holds no event of '${values.problem}'`);
  return 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof WrongEnvironment ? error.message : sentenceOf(error));
  process.exitCode = 1;
}
