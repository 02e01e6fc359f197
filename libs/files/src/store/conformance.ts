import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fileIdOf, type FileId } from './file-id.js';
import type { FileStore, StoredFile } from './file-store.js';
import { FileMissing, FileTooLarge } from './refusals.js';

export async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

export interface Stage {
  store: FileStore;
  /** Names of whatever lies where files arrive. */
  arriving(): Promise<string[]>;
}

const limits = { maxBytes: 1_000_000 };
const absent = fileIdOf(`sha256:${'0'.repeat(64)}`)!;

/** What every place for files must do. */
export function behavesAsFileStore(stage: () => Stage): void {
  const put = (...parts: readonly (string | Uint8Array)[]): Promise<StoredFile> =>
    stage().store.put(chunks(...parts), limits);
  const text = async (id: FileId, start?: number, end?: number): Promise<string> =>
    (await buffer(await stage().store.read(id, start === undefined ? undefined : { start, end: end! }))).toString();
  const kept = async (): Promise<string[]> => {
    const ids = [];
    for await (const { id } of stage().store.list()) ids.push(id);
    return ids;
  };

  it('keeps a file under the digest of its content, which names its algorithm', async () => {
    const stored = await put('压力', '容器');
    expect(stored).toEqual({
      id: `sha256:${createHash('sha256').update('压力容器').digest('hex')}`,
      bytes: 12,
    });
    expect(await text(stored.id)).toBe('压力容器');
    expect(await stage().store.size(stored.id)).toBe(12);
  });

  it('keeps what is binary, and what is empty, as it is', async () => {
    const content = randomBytes(300_000);
    const { id } = await put(content.subarray(0, 100_001), content.subarray(100_001));
    expect(content.equals(await buffer(await stage().store.read(id)))).toBe(true);
    expect(await text((await put()).id)).toBe('');
  });

  it('gives a range, both ends included', async () => {
    const { id } = await put('0123456789');
    expect(await text(id, 2, 4)).toBe('234');
    expect(await text(id, 9, 9)).toBe('9');
  });

  it('keeps the same content once, and makes it young again', async () => {
    const first = await put('same');
    expect(await put('sa', 'me')).toEqual(first);
    expect((await kept()).filter((id) => id === first.id)).toHaveLength(1);
  });

  it('says that a file is missing', async () => {
    await expect(stage().store.read(absent)).rejects.toBeInstanceOf(FileMissing);
    await expect(stage().store.read(absent, { start: 0, end: 1 })).rejects.toBeInstanceOf(FileMissing);
    expect(await stage().store.size(absent)).toBeUndefined();
  });

  it('removes, also twice', async () => {
    const { id } = await put('to be removed');
    expect(await kept()).toContain(id);
    await stage().store.remove(id);
    await stage().store.remove(id);
    expect(await kept()).not.toContain(id);
    expect(await stage().store.size(id)).toBeUndefined();
  });

  it('lists what it keeps, with size and time', async () => {
    const { id } = await put('listed');
    const listed = [];
    for await (const file of stage().store.list()) if (file.id === id) listed.push(file);
    expect(listed).toEqual([{ id, bytes: 6, at: expect.any(Date) }]);
  });

  it('keeps several at once', async () => {
    const stored = await Promise.all(Array.from({ length: 20 }, (_, n) => put(`file ${n % 10}`)));
    for (const [n, { id }] of stored.entries()) expect(await text(id)).toBe(`file ${n % 10}`);
  });

  describe('too large', () => {
    it('is refused while it arrives: the rest is not even asked for', async () => {
      const before = await kept();
      let asked = 0;
      async function* endless(): AsyncIterable<Uint8Array> {
        for (;;) {
          asked += 1;
          yield Buffer.alloc(65_536, asked);
        }
      }
      await expect(stage().store.put(endless(), { maxBytes: 200_000 })).rejects.toMatchObject({
        constructor: FileTooLarge,
        status: 413,
        code: 'file-too-large',
      });
      expect(asked).toBeLessThan(12);
      expect(await kept()).toEqual(before);
      expect(await stage().arriving()).toEqual([]);
    });

    it('is kept up to the limit exactly', async () => {
      await expect(stage().store.put(chunks('12345'), { maxBytes: 5 })).resolves.toMatchObject({ bytes: 5 });
      await expect(stage().store.put(chunks('123456'), { maxBytes: 5 })).rejects.toBeInstanceOf(FileTooLarge);
    });
  });

  describe('an interrupted upload', () => {
    it('leaves nothing', async () => {
      const before = await kept();
      async function* broken(): AsyncIterable<Uint8Array> {
        yield Buffer.from('the first half');
        // The control: at this moment it does lie there.
        while ((await stage().arriving()).length === 0) await new Promise(setImmediate);
        throw new Error('connection lost');
      }
      await expect(stage().store.put(broken(), limits)).rejects.toThrow('connection lost');
      expect(await kept()).toEqual(before);
      expect(await stage().arriving()).toEqual([]);
    });
  });
}
