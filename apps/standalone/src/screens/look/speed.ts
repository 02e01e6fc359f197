import type { Browser } from 'playwright-core';
import type { Look } from '../catalogue/index.js';
import { Person } from './person.js';
import { listen, type Wire } from './wire.js';

/** Lines as they are out there, each with the time for a round trip; the processor is four times slower. */
const profiles = {
  '4G': { bits: 1_500_000, latency: 150 },
  '3G': { bits: 400_000, latency: 400 },
} as const;
type Profile = keyof typeof profiles;

/** When the largest thing of a page was painted, s: at most that long on each line, and on 3G when one comes again. */
const goals = {
  portal: { '4G': 2.5, '3G': 8, again: 2.5 },
  board: { '4G': 1.5, '3G': 4.5, again: 2.5 },
  brief: { '4G': 1.5, '3G': 4.5, again: 2.5 },
  desk: { '4G': 5, '3G': 13, again: 4 },
} as const;
export type Entry = keyof typeof goals;

export interface Speed extends Wire {
  entry: Entry;
  visit: string;
  seconds: number;
  goal: number;
}

const watch = `new PerformanceObserver((list) => { for (const one of list.getEntries()) window.largest = one.startTime; })
  .observe({ type: 'largest-contentful-paint', buffered: true })`;

/** Opens each entry's first screen on slow lines, as somebody who comes for the first time, and who comes again. */
export async function speeds(
  browser: Browser,
  url: string,
  entries: readonly { entry: Entry; look: Look }[],
  signIn: (person: Person, look: Look) => Promise<void>,
): Promise<Speed[]> {
  const found: Speed[] = [];
  for (const { entry, look } of entries)
    for (const [profile, { bits, latency }] of Object.entries(profiles)) {
      const context = await browser.newContext({ viewport: { width: 412, height: 900 }, locale: 'zh-CN' });
      context.setDefaultTimeout(120_000);
      const person = new Person(context, await context.newPage(), url);
      await signIn(person, look);
      await person.page.addInitScript(watch);
      const session = await context.newCDPSession(person.page);
      await session.send('Network.enable');
      const throughput = bits / 8;
      await session.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput },
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const visits = profile === '3G' ? [profile, 'again'] : [profile];
      for (const visit of visits as (Profile | 'again')[]) {
        const wire = await listen(person.page);
        await person.goTo(look.at);
        await person.page.locator('h1').first().waitFor();
        await person.quiet();
        const painted = await person.page.evaluate<number>('window.largest');
        found.push({
          ...{ entry, visit, seconds: Math.round(painted / 100) / 10, goal: goals[entry][visit] },
          ...wire(),
        });
      }
      await context.close();
    }
  return found;
}
