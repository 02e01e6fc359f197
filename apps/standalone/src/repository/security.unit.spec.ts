import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** `| weakness | path · path |` */
const rows = [...read('SECURITY.md').matchAll(/^\| ([^|]+?) +\| (`[^|]+`) +\|$/gm)].map(([, weakness, tests]) => ({
  weakness: weakness!,
  files: [...tests!.matchAll(/`([^`]+)`/g)].map(([, file]) => file!),
}));

describe('SECURITY.md', () => {
  it('names the classes of weakness', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows)('has a test named after: $weakness', ({ weakness, files }) => {
    const named = files.filter((file) => read(file).toLowerCase().includes(weakness.toLowerCase()));
    expect(named).toEqual(files);
  });
});
