import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { allEvents } from '../events/all.js';
import { topics } from '../topics.js';
import { generatedFiles } from './files.js';
import { breaksSince } from './published.js';
import { readPublished } from './read-published.js';

const help = `npm run contracts [-- --check] [--docs DIR]
Writes AsyncAPI 3, JSON Schemas, a page per service and the picture of the line into docs/.
Fails when an event changed in a way that breaks its consumers or the events in the log: give it a new version with an
upcast then. --check writes nothing and also fails when a file is not up to date.`;

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, docs: { type: 'string', default: 'docs' }, help: { type: 'boolean' } },
});
const read = (file: string) => readFile(path.join(values.docs, file), 'utf8').catch(() => undefined);

async function run(): Promise<number> {
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const sentences = breaksSince(await readPublished(values.docs), allEvents, topics);
  if (sentences.length > 0) {
    console.error(
      `${sentences.join('\n')}\n${sentences.length} break(s): keep the old shape, or raise the version with an upcast.`,
    );
    return 1;
  }
  let stale = 0;
  for (const [file, text] of generatedFiles()) {
    if ((await read(file)) === text) continue;
    stale += 1;
    if (values.check === true) console.error(`${values.docs}/${file} is not up to date: run npm run contracts`);
    else {
      await mkdir(path.dirname(path.join(values.docs, file)), { recursive: true });
      await writeFile(path.join(values.docs, file), text);
    }
  }
  console.log(`${allEvents.length} events, ${stale} file(s) ${values.check === true ? 'out of date' : 'written'}`);
  return values.check === true && stale > 0 ? 1 : 0;
}

process.exitCode = await run();
