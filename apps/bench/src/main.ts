import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benches } from './benches.js';
import { quick, whole } from './measure/bench.js';
import { toFigure, type Figure } from './measure/figure.js';
import { isBusy, machine } from './measure/machine.js';
import { table } from './measure/table.js';
import { Stage } from './stage.js';

const help = `npm run bench [-- --only B2 …] [--json FILE] [--quick]
性能测量：每个数字都是与同一次运行中上限的比值 · measures the platform and its event library. What can be a ratio is one,
against a ceiling measured in the same run, in turn with it; docs/benchmarks.md explains the figures.

  --only ID    ${benches.map(({ id, title }) => `${id}  ${title}`).join('\n               ')}
  --json FILE  also writes the figures there
  --quick      few events and rounds: to see that it works, not to know how fast

It wants the machine to itself. Kafka comes from KAFKA_BROKERS, Docker, or Java 17 and Maven, as in the tests.`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      json: { type: 'string' },
      quick: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return console.log(help);
  const unknown = values.only?.find((id) => !benches.some((bench) => bench.id === id));
  if (unknown !== undefined) throw new Error(`There is no benchmark '${unknown}'.\n\n${help}`);
  const chosen = benches.filter(({ id }) => values.only?.includes(id) ?? true);
  if (isBusy()) console.error('! The machine is busy with other things: the figures will say little.');
  const figures: Figure[] = [];
  const stage = new Stage();
  // Servers must not outlive a run that is given up.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stage.close().finally(() => process.exit(130)));
  try {
    for (const bench of chosen) {
      console.log(`\n== ${bench.id} ${bench.title}`);
      const context = { stage, scale: values.quick === true ? quick : whole, say: console.log };
      for (const measured of await bench.run(context)) figures.push(toFigure(measured, machine()));
    }
  } finally {
    await stage.close();
  }
  console.log(`\n${machine()}${values.quick === true ? ' (quick: not to be quoted)' : ''}\n\n${table(figures)}`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
process.exit();
