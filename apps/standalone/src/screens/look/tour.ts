import type { Browser, Route } from 'playwright-core';
import { demoPassword } from '@zhitong/gateway/demo';
import type { Look, Who } from '../catalogue/index.js';
import { Person } from './person.js';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A screen in a state and a language, open in a browser. */
export interface Seen {
  look: Look;
  language: Language;
  person: Person;
  /** Makes the window so many pixels wide, and waits until nothing moves. */
  wide(width: number): Promise<void>;
}

const perWindow = 8;
const keyOf = (as: Who | undefined) => (as ? `${as.login} ${as.role}` : '');
const entryOf = (path: string) => (/^\/desk(?:\/|$)/.test(path) ? 'desk' : 'portal');

/**
 * Shows every look in both languages to `see`: each person walks from screen to screen as by a link; the page is loaded
 * anew only where something stays behind.
 * @param together how many windows are open at once
 * @returns what could not be reached, a line each
 */
export async function tour(
  browser: Browser,
  url: string,
  looks: readonly Look[],
  see: (seen: Seen) => Promise<void>,
  together = 2,
): Promise<string[]> {
  const waiting = byPerson(looks);
  const lost: string[] = [];
  const walk = async () => {
    for (let mine; (mine = waiting.shift());) {
      const walker = await Walker.begin(browser, url, mine[0]!.as);
      for (const look of mine)
        try {
          await walker.show(look, see);
        } catch (error) {
          lost.push(`${look.name}, ${look.state}: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
          await walker.startAnew();
        }
      await walker.person.context.close();
    }
  };
  await Promise.all(Array.from({ length: together }, walk));
  return lost;
}

/** Signs somebody of the demo in, without the form. */
export async function enter({ context, url }: Person, as: Who | undefined): Promise<void> {
  if (!as) return;
  const data = { ...as, password: demoPassword };
  const answer = await context.request.post(`${url}/api/session`, {
    data,
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  if (!answer.ok()) throw new Error(`${as.login} cannot sign in: ${answer.status()}`);
}

/** Looks of the same person one after the other; who has many sees them in several windows. */
function byPerson(looks: readonly Look[]): Look[][] {
  const windows = new Map<string, Look[][]>();
  for (const look of looks) {
    const person = keyOf(look.as);
    const own = windows.get(person) ?? [];
    const last = own.at(-1);
    if (last && last.length < perWindow) last.push(look);
    else own.push([look]);
    windows.set(person, own);
  }
  return [...windows.values()].flat().sort((a, b) => b.length - a.length);
}

/** Somebody who goes from screen to screen. */
class Walker {
  /** The page that is open, as far as the next one can be reached from it. */
  private at: string | undefined;

  private constructor(readonly person: Person) {}

  static async begin(browser: Browser, url: string, as: Who | undefined): Promise<Walker> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
    context.setDefaultTimeout(20_000);
    const person = new Person(context, await context.newPage(), url);
    await enter(person, as);
    return new Walker(person);
  }

  /** After something went wrong: in Chinese, with a server that answers, on a page loaded anew. */
  async startAnew(): Promise<void> {
    this.at = undefined;
    await this.person.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.person.page.evaluate(`localStorage.setItem('zhitong.language', 'zh')`).catch(() => undefined);
  }

  async show(look: Look, see: (seen: Seen) => Promise<void>): Promise<void> {
    const { person } = this;
    const { page } = person;
    const wide = async (width: number) => {
      await page.setViewportSize({ width, height: 900 });
      await person.quiet();
    };
    await page.setViewportSize({ width: 1280, height: 900 });
    if (look.away) await page.route('**/api/**', refuse);
    if (!look.plain) await this.open(look);
    for (const language of languages) {
      if (look.plain) await this.open(look, language);
      else await this.speak(language);
      await person.quiet();
      await see({ look, language, person, wide });
    }
    if (!look.plain) await this.speak('zh');
    if (look.away) await page.unrouteAll({ behavior: 'ignoreErrors' });
    // What was typed or asked there stays behind; what could not be read must be read.
    this.at = look.plain || look.away || look.then ? undefined : look.at;
  }

  private async open({ at, then, away, plain }: Look, language?: Language): Promise<void> {
    const { page } = this.person;
    const near = this.at !== undefined && this.at !== at && entryOf(this.at) === entryOf(at);
    if (near && !away && !plain) await page.evaluate(`history.pushState(null, '', ${JSON.stringify(at)})`);
    else await this.person.goTo(language === undefined ? at : `${at}${at.includes('?') ? '&' : '?'}lang=${language}`);
    await page.locator('h1').first().waitFor();
    await this.person.quiet();
    if (then) {
      await then(page);
      await this.person.quiet();
    }
  }

  /** By the button of the page itself, also where a question lies over it. */
  private async speak(language: Language): Promise<void> {
    const { page } = this.person;
    const chosen = language === 'zh' ? 'zh-CN' : 'en';
    await page.evaluate(
      `document.documentElement.lang === '${chosen}' || document.querySelector('.bar__me button[lang="${chosen}"]').click()`,
    );
  }
}

/** The platform is there and says that a service is not; who I am it still knows. */
async function refuse(route: Route): Promise<void> {
  if (/\/api\/(?:session|installation|live|messages)/.test(route.request().url())) return route.continue();
  const language = route.request().headers()['accept-language'];
  return route.fulfill({
    status: 503,
    contentType: 'application/problem+json',
    body: JSON.stringify({
      type: 'urn:zhitong:problem:unavailable',
      title:
        language?.startsWith('en') === true ? 'The service is not available just now' : '服务暂时不可用，请稍后再试',
      status: 503,
      code: 'unavailable',
    }),
  });
}
