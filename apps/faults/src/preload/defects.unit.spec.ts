import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defects } from './defects.js';

const root = path.resolve(import.meta.dirname, '../../../..');

describe('the defects that a run must find', () => {
  it.each(Object.entries(defects))('%s still fits what the compiler makes of the library', async (_, defect) => {
    const text = await readFile(path.join(root, defect.file), 'utf8');
    expect(text.split(defect.text)).toHaveLength(2);
  });
});
