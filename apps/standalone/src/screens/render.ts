import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Cast } from '../demo/cast.js';
import { play } from '../demo/play.js';
import { readSamples } from '../demo/sample.js';
import { ownPlatform } from '../tools/own-platform.js';
import { catalogue, looksOf, setScene, type Look } from './catalogue/index.js';
import { chromiumPath, openChromium } from './look/chromium.js';
import { indexOf } from './look/index-page.js';
import { takePicture } from './look/picture.js';
import { speeds, type Entry } from './look/speed.js';
import { enter, tour } from './look/tour.js';

const help = `npm run screens [-- --only NAME --measure]
在临时平台上演示一遍，把每个界面按两种语言、两种宽度画到 docs/screens · starts a platform in a temporary folder, plays the
demo, and renders every screen in every state, in both languages and at both widths, to docs/screens (open index.html).
--only NAME   screens whose name contains it
--measure     instead: when the largest thing is painted, on 4G and 3G with a slow processor, beside the goal`;

const widths = [1280, 412];
const folder = path.resolve('docs/screens');

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, measure: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(help);
  if (chromiumPath === undefined) throw new Error('no Chromium found: apt-get install chromium, or CHROMIUM=path');
  const platform = await ownPlatform('screens');
  const browser = await openChromium();
  try {
    const wanted = (looks: readonly Look[]) => looks.filter(({ name }) => name.includes(values.only));
    const names: string[] = [];
    const draw = async (looks: readonly Look[]) => {
      const lost = await tour(browser, platform.url, looks, async ({ look, language, person, wide }) => {
        for (const width of widths) {
          const name = `${look.name}-${look.state}-${language}-${width}.webp`;
          await wide(width);
          await writeFile(path.join(folder, name), await takePicture(person.page));
          names.push(name);
        }
        console.log(`${look.name}, ${look.state}, ${language}`);
      });
      for (const line of lost) console.error(`not reached: ${line}`);
      if (lost.length > 0) process.exitCode = 1;
    };
    if (!values.measure) {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await draw(wanted(looksOf(catalogue, undefined)));
    }
    await play(platform.url, await readSamples(), () => undefined);
    const looks = looksOf(catalogue, await setScene(new Cast(platform.url)));
    if (values.measure) return await measure(looks);
    await draw(wanted(looks));
    await writeFile(path.join(folder, 'index.html'), indexOf(names));
    console.log(`${names.length} pictures in docs/screens`);
  } finally {
    await browser.close();
    await platform.stop();
  }

  async function measure(looks: readonly Look[]): Promise<void> {
    const first: readonly [Entry, string][] = [
      ['portal', 'my-problems'],
      ['board', 'board'],
      ['brief', 'brief'],
      ['desk', 'tasks'],
    ];
    const entries = first.map(([entry, screen]) => ({
      entry,
      look: looks.find(({ name, state }) => name === screen && state === 'filled')!,
    }));
    const found = await speeds(browser, platform.url, entries, (person, { as }) => enter(person, as));
    console.table(found);
    if (found.some(({ seconds, goal }) => seconds > goal)) process.exitCode = 1;
  }
}

await run();
