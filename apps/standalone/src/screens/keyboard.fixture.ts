import type { Locator } from 'playwright-core';
import type { Person } from './browser.fixture.js';

/** More stops than any screen has. */
const most = 400;

/** Whether what has the focus shows that it has, and stands where it can be seen. */
const seen = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return true;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && inView) || at.outerHTML.slice(0, 160);
})()`;
/** Somebody who works with the keyboard alone. Every stop on the way has to show where it is. */
export class Keyboard {
  constructor(private readonly person: Person) {}

  press(key: string): Promise<void> {
    return this.person.page.keyboard.press(key);
  }

  /** Goes from stop to stop until one is reached. @throws where it cannot be reached, or a stop does not show */
  async to(target: Locator): Promise<void> {
    await target.first().waitFor({ state: 'attached' });
    await this.until(() => this.isAt(target));
  }

  /** Goes there and acts on it. */
  async use(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Enter');
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.person.page.keyboard.type(text);
  }

  /** One of a group of radio buttons: the group is one stop, arrows lead through it. */
  async choose(radio: Locator): Promise<void> {
    const name = await radio.first().getAttribute('name');
    await this.until(() => this.isAt(this.person.page.locator(`input[name="${name}"]`)));
    if (await this.isAt(radio)) await this.press('Space');
    for (let i = 0; i < most && !(await radio.first().isChecked()); i += 1) await this.press('ArrowDown');
  }

  private async isAt(target: Locator): Promise<boolean> {
    return (await target.and(this.person.page.locator(':focus')).count()) > 0;
  }

  private async until(there: () => Promise<boolean>): Promise<void> {
    for (let stops = 0; stops < most; stops += 1) {
      if (await there()) return;
      await this.press('Tab');
      const shown = await this.person.page.evaluate<true | string>(seen);
      if (shown !== true) throw new Error(`has the focus and does not show it: ${shown}`);
    }
    throw new Error('cannot be reached by the Tab key');
  }
}
