import type { Locator } from 'playwright-core';
import { Keyboard } from '../keyboard.fixture.js';
import type { Person } from '../browser.fixture.js';

/** What somebody acts on: by what it says, or where it stands. */
type Named = string | RegExp | Locator;
interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** How somebody works a form: the same acts are done by mouse, or by keys alone. */
export interface Hands {
  write(field: Locator, text: string): Promise<void>;
  fill(fields: Readonly<Record<string, string>>): Promise<void>;
  /** A card, or a box. */
  pick(choice: Named): Promise<void>;
  select(label: string, option: string): Promise<void>;
  /** A button by what it says, or any way on. */
  press(button: Named): Promise<void>;
  attach(label: string, file: File): Promise<void>;
}

const found = (named: Named, find: (name: string | RegExp) => Locator): Locator =>
  typeof named === 'string' || named instanceof RegExp ? find(named) : named;
const box = ({ page }: Person, named: Named): Locator =>
  found(named, (name) =>
    page
      .locator('label.choice, label.check')
      .filter({ has: page.getByText(name, { exact: true }) })
      .locator('input'),
  );
const field = ({ page }: Person, label: string) => page.getByLabel(label, { exact: true });
const chooser = ({ page }: Person, label: string) => page.getByLabel(label).and(page.locator('input[type=file]'));
const button = ({ page }: Person, named: Named) => found(named, (name) => page.getByRole('button', { name }));

export const byMouse = (person: Person): Hands => ({
  write: (target, text) => target.fill(text),
  fill: (fields) => person.fill(fields),
  pick: (named) => box(person, named).check(),
  select: async (label, option) => void (await field(person, label).selectOption({ label: option })),
  press: (named) => button(person, named).click(),
  attach: (label, file) => chooser(person, label).setInputFiles(file),
});

export function byKeys(person: Person): Hands {
  const keys = new Keyboard(person);
  return {
    write: (target, text) => keys.write(target, text),
    fill: async (fields) => {
      for (const [label, text] of Object.entries(fields)) await keys.write(field(person, label), text);
    },
    pick: (named) => keys.check(box(person, named)),
    select: (label, option) => keys.select(field(person, label), option),
    press: (named) => keys.use(button(person, named)),
    attach: async (label, file) => {
      const [asked] = await Promise.all([person.page.waitForEvent('filechooser'), keys.use(chooser(person, label))]);
      await asked.setFiles(file);
    },
  };
}
