import { mkdtemp, mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { behavesAsFileStore, chunks } from './conformance.js';
import { fileIdOf, idAt, placeOf } from './file-id.js';
import { fileStore } from './open-store.js';

const at = new Date('2026-03-02T08:00:00Z');
let root: string;
let now = at;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'files-'));
  now = at;
});
afterEach(() => rm(root, { recursive: true }));

const store = () => fileStore(pathToFileURL(root).href, { now: () => now });
const arriving = () => readdir(path.join(root, 'incoming')).catch(() => []);

describe('files in a folder', () => {
  behavesAsFileStore(() => ({ store: store(), arriving }));

  it('are for their owner alone, two folders deep', async () => {
    const { id } = await store().put(chunks('secret'), { maxBytes: 10 });
    const hex = id.slice('sha256:'.length);
    const file = path.join(root, 'sha256', hex.slice(0, 2), hex.slice(2, 4), hex);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
  });

  it('become young again when the same content is stored anew, so that a sweep leaves them', async () => {
    const ages = async () => {
      const found = [];
      for await (const file of store().list()) found.push(file.at.toISOString());
      return found;
    };
    await store().put(chunks('same'), { maxBytes: 10 });
    expect(await ages()).toEqual([at.toISOString()]);
    now = new Date('2026-03-05T08:00:00Z');
    await store().put(chunks('same'), { maxBytes: 10 });
    expect(await ages()).toEqual([now.toISOString()]);
  });

  it('leave nothing of a process that died while one arrived', async () => {
    const incoming = path.join(root, 'incoming');
    await mkdir(incoming);
    for (const [name, age] of [
      ['died', 7_200_000],
      ['of-a-colleague', 60_000],
    ] as const) {
      await writeFile(path.join(incoming, name), 'half');
      const then = new Date(at.getTime() - age);
      await utimes(path.join(incoming, name), then, then);
    }
    await store().put(chunks('new'), { maxBytes: 10 });
    expect(await arriving()).toEqual(['of-a-colleague']);
  });
});

describe('path traversal', () => {
  it.each([
    '../../etc/passwd',
    `sha256:../../../${'a'.repeat(55)}`,
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'a'.repeat(64)}\n`,
    `md5:${'a'.repeat(64)}`,
    '',
  ])('no id of a file is %j', (text) => {
    expect(fileIdOf(text)).toBeUndefined();
  });

  it('an id leads to one place, and a place to one id', () => {
    const id = fileIdOf(`sha256:abcd${'0'.repeat(60)}`)!;
    expect(placeOf(id)).toBe(`sha256/ab/cd/abcd${'0'.repeat(60)}`);
    expect(idAt(placeOf(id))).toBe(id);
    expect(idAt(`sha256/xx/cd/abcd${'0'.repeat(60)}`)).toBeUndefined();
    expect(idAt('incoming/x')).toBeUndefined();
  });
});
