import { Programs, startPlatform } from '../e2e/program.fixture.js';
import { openChromium } from './look/chromium.js';
import { Person } from './look/person.js';

export { Person };

/** Long enough for a machine that is busy with other things. */
const patience = 60_000;

/** A platform that runs already, while screens are being made: `SCREENS_URL=http://127.0.0.1:3000`. */
const running = process.env['SCREENS_URL'];

/** The platform with its demo people, and browsers for who uses it. Nothing stays running when it does not start. */
export async function openScreens() {
  const programs = new Programs();
  try {
    const dataDir = await programs.folder();
    const platform = running === undefined ? await startPlatform(programs, { DATA_DIR: dataDir }) : undefined;
    const url = platform?.url ?? running!;
    const browser = await openChromium();
    /** @param javaScriptEnabled false: a browser in which pages run no script */
    const person = async (width = 1280, javaScriptEnabled = true): Promise<Person> => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'zh-CN',
        javaScriptEnabled,
      });
      context.setDefaultTimeout(patience);
      return new Person(context, await context.newPage(), url);
    };
    const signedIn = async (login: string, width?: number, password?: string): Promise<Person> => {
      const somebody = await person(width);
      await somebody.signIn(login, password);
      return somebody;
    };
    /** Where everybody stands, and what they read there: a journey of many ends with that when somebody is stuck. */
    const seen = async (): Promise<string> => {
      const pages = browser.contexts().flatMap((context) => context.pages());
      const texts = pages.map(async (page) => {
        const text = await page.evaluate<string>('document.body.innerText').catch(String);
        return `${page.url()}\n${text.replace(/\s+/g, ' ').slice(0, 1_000)}`;
      });
      return (await Promise.all(texts)).join('\n\n');
    };
    const close = async () => {
      await browser.close();
      platform?.signal('SIGINT');
      await platform?.ended;
      await programs.clean();
    };
    return { url, dataDir, browser, person, signedIn, seen, close };
  } catch (error) {
    await programs.clean();
    throw error;
  }
}
export type Screens = Awaited<ReturnType<typeof openScreens>>;
