import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { addDataKey, CannotOpen, DataKeys, dropOldDataKeys, ensureDataKeys } from './data-keys.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhitong-data-keys-'));
  await ensureDataKeys(folder, ['review', 'gateway']);
});
afterEach(() => rm(folder, { recursive: true }));

const place = { table: 'payment', column: 'details', row: 'expert-1' };
const text = '6222 0200 1234 5678';

describe('clear text at rest', () => {
  it('is not in a sealed value, which names its algorithm and key and opens again', async () => {
    const keys = new DataKeys(folder, 'review');
    const sealed = await keys.seal(text, place);
    expect(sealed).toMatch(/^v1\.AES-256-GCM\.\w{8}\.[\w-]{16}\.[\w-]+$/);
    expect(Buffer.from(sealed.split('.')[4]!, 'base64url').toString('latin1')).not.toContain('6222');
    expect(await keys.open(sealed, place)).toBe(text);
    expect(await keys.seal(text, place)).not.toBe(sealed);
  });

  it('does not come out where any byte was altered (any text)', async () => {
    const keys = new DataKeys(folder, 'review');
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.nat(),
        fc.integer({ min: 1, max: 63 }),
        async (any, at, by) => {
          const sealed = await keys.seal(any, place);
          expect(await keys.open(sealed, place)).toBe(any);
          const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
          const body = sealed.lastIndexOf('.') + 1;
          const index = body + (at % (sealed.length - body - 1));
          const altered = alphabet[(alphabet.indexOf(sealed[index]!) + by) % 64]!;
          await expect(keys.open(sealed.slice(0, index) + altered + sealed.slice(index + 1), place)).rejects.toThrow(
            CannotOpen,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('does not come out in another row, column or table, nor for another service', async () => {
    const keys = new DataKeys(folder, 'review');
    const sealed = await keys.seal(text, place);
    for (const other of [{ row: 'expert-2' }, { column: 'note' }, { table: 'expert' }])
      await expect(keys.open(sealed, { ...place, ...other })).rejects.toThrow(CannotOpen);
    await expect(new DataKeys(folder, 'gateway').open(sealed, place)).rejects.toThrow('there is no key');
    for (const nonsense of ['', text, 'v1.AES-256-GCM.x.y.z', 'v0.AES-256-GCM.aaaaaaaa.AAAAAAAAAAAAAAAA.AAAA'])
      await expect(keys.open(nonsense, place)).rejects.toThrow(CannotOpen);
  });

  it('is nobody’s to read but the owner’s of the keys, which stay when asked for again', async () => {
    const file = path.join(folder, 'review.data-keys.json');
    expect((await stat(file)).mode & 0o077).toBe(0);
    const before = await readFile(file, 'utf8');
    await Promise.all([1, 2, 3].map(() => ensureDataKeys(folder, ['review', 'intake'])));
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});

describe('key rotation of data', () => {
  it('seals with the new key without a restart and opens what the old one sealed, until that is dropped', async () => {
    let now = 0;
    const keys = new DataKeys(folder, 'review', () => now);
    const old = await keys.seal(text, place);
    const other = new DataKeys(folder, 'review');
    const kid = await addDataKey(folder, 'review');
    now += 1_001;
    const fresh = await keys.seal(text, place);
    expect(fresh).toContain(`.${kid}.`);
    expect([await keys.isCurrent(old), await keys.isCurrent(fresh)]).toEqual([false, true]);
    expect(fresh.startsWith(await keys.currentPrefix())).toBe(true);
    // Another process, which has not looked at the keys since, meets the new one at once.
    expect(await other.open(old, place)).toBe(text);
    expect(await other.open(fresh, place)).toBe(text);
    expect(await dropOldDataKeys(folder, 'review')).toBe(1);
    expect(await new DataKeys(folder, 'review').open(fresh, place)).toBe(text);
    await expect(new DataKeys(folder, 'review').open(old, place)).rejects.toThrow(CannotOpen);
  });
});
