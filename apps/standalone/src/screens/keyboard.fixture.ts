import type { Locator } from 'playwright-core';
import type { Person } from './browser.fixture.js';

/** More stops than any screen has. */
const most = 400;

/**
 * What has the focus, and whether one sees it there: a ring of two pixels, inside the window, with nothing lying upon all
 * of it (WCAG 2.4.7, 2.4.11). A chooser of files is drawn by the label behind it; a part of a control, as the calendar of
 * a date, by the browser, ring and all. In the browser.
 */
const look = `(() => {
  const at = document.activeElement;
  // A heading that the page led to is heard, and is no stop of Tab.
  if (!at || at === document.body || at.tabIndex < 0) return { at: '', radios: '', seen: true };
  const drawn = at.type === 'file' && at.nextElementSibling ? at.nextElementSibling : at;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const { left, right, top, bottom } = drawn.getBoundingClientRect();
  const [x1, x2] = [Math.max(left, 0) + 1, Math.min(right, innerWidth) - 1];
  const [y1, y2] = [Math.max(top, 0) + 1, Math.min(bottom, innerHeight) - 1];
  const shows = (x, y) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (drawn.contains(there) || there.contains(drawn));
  };
  const points = [x1, (x1 + x2) / 2, x2].flatMap((x) => [y1, (y1 + y2) / 2, y2].map((y) => [x, y]));
  return {
    at: at.outerHTML.slice(0, 160),
    radios: at.type === 'radio' ? at.name : '',
    seen: (ring || !at.matches(':focus')) && x1 < x2 && y1 < y2 && points.some(([x, y]) => shows(x, y)),
  };
})()`;

interface Look {
  at: string;
  /** Name of the group of radio buttons that it stands in. */
  radios: string;
  seen: boolean;
}

const isFocused = (target: Locator) => target.evaluate((element) => element.matches(':focus'));

/** Somebody who works with the keyboard alone. Every stop on the way has to show where it is. */
export class Keyboard {
  constructor(private readonly person: Person) {}

  private get keys() {
    return this.person.page.keyboard;
  }

  press(key: string): Promise<void> {
    return this.keys.press(key);
  }

  /**
   * Goes from stop to stop until one is reached; a group of radio buttons is one stop, and arrows lead through it.
   * @throws where it cannot be reached, or a stop does not show
   */
  async to(target: Locator): Promise<void> {
    const one = target.first();
    await one.waitFor({ state: 'attached' });
    const radios = (await one.getAttribute('type')) === 'radio' ? await one.getAttribute('name') : undefined;
    for (let stop = 0; stop < most; stop += 1) {
      const now = await this.person.page.evaluate<Look>(look);
      if (!now.seen) throw new Error(`has the focus and does not show it: ${now.at}`);
      if (await isFocused(one)) return;
      await this.press(radios !== undefined && now.radios === radios ? 'ArrowDown' : 'Tab');
    }
    throw new Error(`cannot be reached by the Tab key: ${target.toString()}`);
  }

  /** Goes there and acts on it. */
  async use(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Enter');
  }

  /** Writes in place of what stands there. */
  async write(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.press('Control+a');
    await this.keys.insertText(text);
  }

  async check(target: Locator): Promise<void> {
    await this.to(target);
    if (!(await target.first().isChecked())) await this.press('Space');
  }

  /** From the first of a list, by the arrow. */
  async select(target: Locator, option: string): Promise<void> {
    await this.to(target);
    const options = await target.locator('option').allTextContents();
    const down = options.indexOf(option);
    if (down < 0) throw new Error(`there is no ${option} among ${options.join(', ')}`);
    await this.press('Home');
    for (let n = 0; n < down; n += 1) await this.press('ArrowDown');
  }

  /** A date whose month and day are the same: browsers differ in the order of the parts, not in which there are. */
  async date(target: Locator, year: number, monthAndDay: number): Promise<void> {
    const part = String(monthAndDay).padStart(2, '0');
    const wanted = `${year}-${part}-${part}`;
    for (const typed of [`${part}${part}${year}`, `${year}${part}${part}`]) {
      await this.to(target);
      await this.keys.type(typed);
      if ((await target.inputValue()) === wanted) return;
      // To its first part again: out of the field, and back.
      for (let stop = 0; stop < most && (await isFocused(target)); stop += 1) await this.press('Tab');
    }
    throw new Error(`the field holds ${await target.inputValue()}, not ${wanted}`);
  }
}
