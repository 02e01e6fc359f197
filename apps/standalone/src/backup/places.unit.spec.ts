import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addFolder } from './places.js';

describe('what lies beside the databases', () => {
  let folder = '';
  const [from, to] = [() => path.join(folder, 'mail'), () => path.join(folder, 'copy')];
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'zhitong-places-'));
    await mkdir(path.join(from(), 'deep'), { recursive: true });
    await writeFile(path.join(from(), 'deep', 'one.eml'), 'one');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is copied, and what is new a second time', async () => {
    await addFolder(from(), to());
    await writeFile(path.join(from(), 'two.eml'), 'two');
    await addFolder(from(), to());
    await expect(readFile(path.join(to(), 'deep', 'one.eml'), 'utf8')).resolves.toBe('one');
    await expect(readFile(path.join(to(), 'two.eml'), 'utf8')).resolves.toBe('two');
  });

  it('may be gone between being listed and being copied, as a draft is that gets its name', async () => {
    await symlink(path.join(folder, 'gone'), path.join(from(), 'a.eml.part'));
    await addFolder(from(), to());
    await expect(readFile(path.join(to(), 'deep', 'one.eml'), 'utf8')).resolves.toBe('one');
  });

  it('need not be there', () => expect(addFolder(path.join(folder, 'none'), to())).resolves.toBeUndefined());
});
