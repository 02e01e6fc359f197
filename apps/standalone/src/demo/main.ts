import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { sentenceOf } from '../sentence.js';
import { ownPlatform } from '../tools/own-platform.js';
import { play, type Ending } from './play.js';
import { readSamples } from './sample.js';

const help = `npm run demo [-- --url URL --json FILE --samples FILE]
Loads sample organisations, experts, teams and leaders, and lets sample problems walk the whole line over the public
HTTP API, each role in turn. Without --url it uses the platform on PORT (3000) if one answers, otherwise it starts one
of its own in a temporary folder. Exits 0 only if every problem ended where it should.
FILE gets [{problem, title, expected, state, timeline: [{type, at, service, actor}]}].`;

/** A platform that answers, or undefined. */
async function answering(url: string): Promise<string | undefined> {
  return fetch(`${url}/health/live`, { signal: AbortSignal.timeout(1_000) }).then(
    (response) => (response.ok ? url : undefined),
    () => undefined,
  );
}

function print({ title, expected, state, timeline }: Ending): void {
  console.log(
    `\n${state === expected ? '✓' : '✗'} ${title}: ${state}${state === expected ? '' : `, expected ${expected}`}`,
  );
  for (const { at, service, type, actor } of timeline)
    console.log(`    ${at.slice(0, 19).replace('T', ' ')}  ${service.padEnd(9)} ${type.padEnd(24)} ${actor}`);
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      json: { type: 'string' },
      samples: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const running = values.url?.replace(/\/$/, '') ?? (await answering(`http://127.0.0.1:${process.env.PORT ?? 3000}`));
  const own = running === undefined ? await ownPlatform('demo') : undefined;
  try {
    const url = running ?? own!.url;
    console.log(`demo on ${url}`);
    const endings = await play(url, await readSamples(values.samples), ({ sample }, step) =>
      console.log(`${sample.key.padEnd(12)} ${step}`),
    );
    endings.forEach(print);
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(endings, null, 2)}\n`);
    const wrong = endings.filter(({ state, expected }) => state !== expected).length;
    console.log(`\n${endings.length - wrong} of ${endings.length} problems ended where they should`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await own?.stop();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
// Connections of the demo's clients may still be open; nothing else is to be waited for.
process.exit();
