import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const site = path.resolve(import.meta.dirname, '../../../web/dist/site');
const kb = (file: string) => gzipSync(readFileSync(path.join(site, file)), { level: 9 }).length / 1024;
/** Scripts that a page loads at once: its own, and what it tells the browser to load along. */
const scriptsOf = (entry: string) =>
  [...readFileSync(path.join(site, `${entry}.html`), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => file!,
  );
const built = existsSync(path.join(site, 'portal.html'));

/** Script at first load, KB gzip, from the built files. */
(built ? describe : describe.skip)('budgets of the built pages (skipped where nothing is built: npm start)', () => {
  it.each([
    ['portal', 150],
    ['desk', 260],
    ['brief', 75],
  ])('%s loads at most %i KB of script at first', (entry, budget) => {
    const files = scriptsOf(entry);
    expect(files.length).toBeGreaterThan(0);
    expect(files.reduce((sum, file) => sum + kb(file), 0)).toBeLessThanOrEqual(budget);
  });
});
