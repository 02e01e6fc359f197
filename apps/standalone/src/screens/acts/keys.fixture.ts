import type { Locator } from 'playwright-core';
import type { Person } from '../browser.fixture.js';

/** More stops than any screen has. */
const farthest = 150;

/**
 * What has the focus, and whether one sees that: a ring of two pixels around it, or around the box that stands for it,
 * inside the window. In the browser.
 */
const look = `(() => {
  const now = document.activeElement;
  // A heading that the page led to is heard, and is no stop of Tab.
  if (now === document.body || now.tabIndex < 0) return { at: '', radios: '', seen: true };
  const ring = (one) => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  };
  const boxes = [now, now.closest('label'), now.parentElement, now.parentElement?.querySelector('label')].filter(Boolean);
  const { top, bottom } = now.getBoundingClientRect();
  return {
    at: now.outerHTML.slice(0, 120),
    radios: now.type === 'radio' ? now.name : '',
    seen: boxes.some(ring) && bottom > 0 && top < innerHeight,
  };
})()`;

/** Somebody who has no mouse: goes by Tab, and sees at every stop where that is. */
export class Keys {
  constructor(private readonly person: Person) {}

  private get keyboard() {
    return this.person.page.keyboard;
  }

  /** Goes on until the focus is there; inside a group of radio buttons by the arrows. @throws where no focus is seen */
  async to(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    const radios = (await target.getAttribute('type')) === 'radio' && (await target.getAttribute('name'));
    for (let stop = 0; stop < farthest; stop += 1) {
      const now = await this.person.page.evaluate<Look>(look);
      if (!now.seen) throw new Error(`nobody sees that the focus is on ${now.at}`);
      if (await target.evaluate((one) => one.matches(':focus'))) return;
      await this.keyboard.press(radios !== false && now.radios === radios ? 'ArrowDown' : 'Tab');
    }
    throw new Error(`Tab does not lead to ${target.toString()}`);
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.keyboard.press('Control+a');
    await this.keyboard.insertText(text);
  }

  async press(target: Locator): Promise<void> {
    await this.to(target);
    await this.keyboard.press('Enter');
  }

  async check(target: Locator): Promise<void> {
    await this.to(target);
    if (!(await target.isChecked())) await this.keyboard.press('Space');
  }

  /** By the arrows, as far down as the list goes. */
  async select(target: Locator, option: string): Promise<void> {
    await this.to(target);
    await this.keyboard.press('Home');
    const options = await target.locator('option').allTextContents();
    const down = options.indexOf(option);
    if (down < 0) throw new Error(`there is no ${option} among ${options.join(', ')}`);
    for (let n = 0; n < down; n += 1) await this.keyboard.press('ArrowDown');
  }

  /** A date whose month and day are the same: browsers differ in the order of the parts, not in which there are. */
  async date(target: Locator, year: number, monthAndDay: number): Promise<void> {
    const part = String(monthAndDay).padStart(2, '0');
    const wanted = `${year}-${part}-${part}`;
    for (const typed of [`${part}${part}${year}`, `${year}${part}${part}`]) {
      await this.to(target);
      await this.keyboard.type(typed);
      if ((await target.inputValue()) === wanted) return;
      await this.keyboard.press('Shift+Tab');
    }
    throw new Error(`the field holds ${await target.inputValue()}, not ${wanted}`);
  }
}

interface Look {
  at: string;
  /** Name of the group that it stands in. */
  radios: string;
  seen: boolean;
}
