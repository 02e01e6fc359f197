import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import { until } from '../../demo/client.js';
import { axeFlaws } from './axe.js';
import { cuts } from './cuts.js';

/** Two frames are drawn, and what moves has come to rest. */
const settled = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() =>
  Promise.all(document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity).map((one) => one.finished.catch(() => undefined))))`;

/** Somebody at a browser of their own. */
export class Person {
  /** What the page is reading. The live stream never ends, and is none of it. */
  private readonly reading = new Set<Request>();

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
  ) {
    const done = (request: Request) => void this.reading.delete(request);
    page.on('request', (request) => {
      // What the page before was still reading goes with it.
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.reading.clear();
      if (request.resourceType() !== 'eventsource') this.reading.add(request);
    });
    page.on('requestfinished', done).on('requestfailed', done);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
  }

  /** Signs in as one of the demo's people, by the form. */
  async signIn(login: string, password = 'zhitong-demo'): Promise<void> {
    await this.goTo('/sign-in');
    await this.page.getByLabel('账号', { exact: true }).fill(login);
    await this.page.getByLabel('密码', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.waitForURL((address) => address.pathname !== '/sign-in');
    // The way may lead on to another entry.
    await this.page.locator('h1').first().waitFor();
  }

  async speak(language: 'zh' | 'en'): Promise<void> {
    await this.page.evaluate(`localStorage.setItem('zhitong.language', '${language}')`);
    await this.page.reload();
    await this.page.locator('h1').first().waitFor();
  }

  /** Waits until the page says it. */
  told(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  /** Reads a page again until it says it: what others did takes a moment to come. */
  toldInTime(path: string, text: string): Promise<boolean> {
    return until(`${path} to say ${text}`, async () => {
      await this.goTo(path);
      await this.quiet();
      return (await this.page.getByText(text).count()) > 0;
    });
  }

  heading(name: string | RegExp, level?: number): Promise<void> {
    return this.page
      .getByRole('heading', { name, ...(level === undefined ? {} : { level }) })
      .first()
      .waitFor();
  }

  /** A button by its whole name; where a dialog is open, in it. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Presses a button of the open dialog, and waits until that has closed: what is filled in behind it goes into it. */
  async confirm(name: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Writes into fields by what stands above them. */
  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /**
   * Nothing is being read any more, nothing says that it is loading, and nothing moves: what is loading has no words yet,
   * what fades in no contrast. Between two requests a page reads nothing, and is not there yet.
   */
  async quiet(): Promise<void> {
    do {
      await until('the page to have read everything', () => Promise.resolve(this.reading.size === 0));
      await this.page.locator('[data-loading]').first().waitFor({ state: 'detached' });
      await this.page.evaluate(settled);
    } while (this.reading.size > 0);
  }

  /**
   * Lets axe look at the screen as it is, and measures that nothing is cut off, or lies upon something else.
   * @returns what is wrong, a line each; empty when all is well
   */
  async flaws(): Promise<string[]> {
    await this.quiet();
    return [...(await this.page.evaluate(cuts)), ...(await axeFlaws(this.page))];
  }

  /**
   * The same screen in both languages, on a phone and on a desk; with TEST_LOOKS=once as it is, for who has little time.
   * @returns flaws, naming where
   */
  async flawsEverywhere(name: string): Promise<string[]> {
    if (process.env.TEST_LOOKS === 'once') return this.flaws();
    const found: string[] = [];
    const before = this.page.viewportSize()!;
    for (const language of ['zh', 'en'] as const) {
      await this.speak(language);
      for (const width of [412, 1280]) {
        await this.page.setViewportSize({ width, height: 900 });
        for (const flaw of await this.flaws()) found.push(`${name}, ${language}, ${width}: ${flaw}`);
      }
    }
    await this.page.setViewportSize(before);
    await this.speak('zh');
    return found;
  }
}
