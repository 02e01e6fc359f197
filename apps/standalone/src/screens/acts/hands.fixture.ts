import type { Locator } from 'playwright-core';
import { Keys } from './keys.fixture.js';
import type { Person } from '../browser.fixture.js';

/** How somebody works a form: the same acts are done by mouse, or by keys alone. */
export interface Hands {
  fill(fields: Readonly<Record<string, string>>): Promise<void>;
  /** A card, or a box, by what it says. */
  pick(name: string | RegExp): Promise<void>;
  select(label: string, option: string): Promise<void>;
  press(button: string | RegExp): Promise<void>;
  attach(label: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
}

const box = ({ page }: Person, name: string | RegExp): Locator =>
  page
    .locator('label.choice, label.check')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('input');
const field = ({ page }: Person, label: string) => page.getByLabel(label, { exact: true });
const chooser = ({ page }: Person, label: string) => page.getByLabel(label).and(page.locator('input[type=file]'));
const button = ({ page }: Person, name: string | RegExp) => page.getByRole('button', { name });

export const byMouse = (person: Person): Hands => ({
  fill: (fields) => person.fill(fields),
  pick: (name) => box(person, name).check(),
  select: async (label, option) => void (await field(person, label).selectOption({ label: option })),
  press: (name) => button(person, name).click(),
  attach: (label, file) => chooser(person, label).setInputFiles(file),
});

export function byKeys(person: Person): Hands {
  const keys = new Keys(person);
  return {
    fill: async (fields) => {
      for (const [label, text] of Object.entries(fields)) await keys.write(field(person, label), text);
    },
    pick: (name) => keys.check(box(person, name)),
    select: (label, option) => keys.select(field(person, label), option),
    press: (name) => keys.press(button(person, name)),
    attach: async (label, file) => {
      const asked = person.page.waitForEvent('filechooser');
      await keys.press(chooser(person, label));
      await (await asked).setFiles(file);
    },
  };
}
