import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defects } from './preload/defects.js';
import { isSound, reportLines } from './report/report.js';
import { run } from './run.js';
import { faultKinds, type FaultKind } from './schedule/fault.js';

const help = `npm run faults [-- --seed N --minutes M --json FILE --only KIND … --defect NAME]
在故障下运行整个平台 · runs every service as a process of its own over a real Kafka broker and PostgreSQL, lets problems walk
the whole line, and meanwhile does to it what the seed says. When nothing disturbs it any more and it has come to rest, it
checks that nothing was lost, nothing happened twice, and nothing stands still. docs/reliability.md explains it.

  --seed N       default: one that nobody has tried; the same seed and length give the same faults
  --minutes M    how long load and faults last; default 1
  --json FILE    also writes seed, schedule, story, ledger and findings there
  --only KIND    only these faults: ${faultKinds.join(', ')}
  --defect NAME  takes a protection away first: the run must fail. ${Object.keys(defects).join(', ')}

Wants Java 17 and Maven for the broker. Ends with 1 when something does not hold, with 2 when it was asked wrongly.`;

class Wrong extends Error {}

function options() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      minutes: { type: 'string', default: '1' },
      json: { type: 'string' },
      only: { type: 'string', multiple: true },
      defect: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
  const minutes = Number(values.minutes);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Wrong('--seed must be a whole number from 0.');
  if (!(minutes > 0 && minutes <= 600)) throw new Wrong('--minutes must be a number above 0, 600 at most.');
  const unknown = values.only?.find((kind) => !(faultKinds as readonly string[]).includes(kind));
  if (unknown !== undefined) throw new Wrong(`There is no fault '${unknown}': choose from ${faultKinds.join(', ')}.`);
  if (values.defect !== undefined && !Object.hasOwn(defects, values.defect))
    throw new Wrong(`There is no defect '${values.defect}': choose from ${Object.keys(defects).join(', ')}.`);
  return { ...values, seed, minutes, only: values.only as FaultKind[] | undefined };
}

/** @returns the exit code */
async function main(): Promise<number> {
  const { help: asked, seed, minutes, json, only, defect } = options();
  if (asked === true) {
    console.log(help);
    return 0;
  }
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => abort.abort(new Error('given up; everything is being ended')));
  const logs = path.resolve('.cache/faults', `seed-${seed}`);
  console.log(`seed ${seed}, ${minutes} min; what the services say is in ${logs}`);
  const report = await run({ seed, minutes, kinds: only, defect, logs, say: console.log, stop: abort.signal });
  for (const line of reportLines(report)) console.log(line);
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  return isSound(report) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Wrong ? error.message : error);
  process.exitCode = error instanceof Wrong ? 2 : 1;
}
// Connections of the load may still be open; nothing else is to be waited for.
process.exit();
