import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { crossingsDocument } from './document.js';

describe('docs/crossings.md', () => {
  it('says what the services decide by: npm run crossings writes it', async () => {
    const file = path.join(import.meta.dirname, '../../../../docs/crossings.md');
    expect(await readFile(file, 'utf8')).toBe(crossingsDocument());
  });
});
