import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Nothing is fetched anew, and only what is wrong is written down. */
const options = JSON.stringify({
  runOnly: { type: 'tag', values: standards },
  resultTypes: ['violations'],
  preload: false,
});

interface Violation {
  id: string;
  nodes: { target: unknown[]; html: string }[];
}

/**
 * What axe finds wrong with a page as it is, a line each. It looks from the end of the page: there a bar that sticks to
 * the lower edge lies upon nothing.
 */
export async function axeFlaws(page: Page): Promise<string[]> {
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(await source);
  const violations = await page.evaluate<Violation[]>(`axe.run(document, ${options}).then((all) => all.violations)`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}
