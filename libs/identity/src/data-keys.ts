import { createCipheriv, createDecipheriv, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Algorithm of every ciphertext here; stands in each of them, so that another can follow. */
export const dataAlgorithm = 'AES-256-GCM';
const version = 'v1';

/** The sealed text was not made by this service for this place, was altered, or its key is gone. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/** Where a sealed value lies: it opens nowhere else, so that nobody moves a value to another person's row. */
export interface Place {
  table: string;
  column: string;
  /** Primary key of the row. */
  row: string;
}

interface DataKey {
  kid: string;
  alg: string;
  /** base64url, 32 bytes */
  k: string;
  createdAt: string;
}
interface KeyFile {
  /** Id of the key that seals; all of them open. */
  current: string;
  keys: DataKey[];
}

const fileOf = (folder: string, service: string) => path.join(folder, `${service}.data-keys.json`);

const newKey = (now: Date): DataKey => ({
  kid: randomBytes(6).toString('base64url').replaceAll(/[-_]/g, 'x'),
  alg: dataAlgorithm,
  k: randomBytes(32).toString('base64url'),
  createdAt: now.toISOString(),
});

const readKeys = async (folder: string, service: string): Promise<KeyFile> =>
  JSON.parse(await readFile(fileOf(folder, service), 'utf8')) as KeyFile;

/** Written beside its place, then put there whole, readable by its owner alone. */
async function putKeys(file: string, keys: KeyFile, put: (draft: string, file: string) => Promise<void>) {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(keys), { mode: 0o600 });
  await put(draft, file).finally(() => rm(draft, { force: true }));
}

/** Makes what is missing of the services' data keys. Two processes may do this at once: the first one's stay. */
export async function ensureDataKeys(folder: string, services: readonly string[], now = new Date()): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const service of services) {
    const file = fileOf(folder, service);
    if (await stat(file).catch(() => undefined)) continue;
    const key = newKey(now);
    await putKeys(file, { current: key.kid, keys: [key] }, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** A new key that seals from now on; the older ones still open. @returns its id */
export async function addDataKey(folder: string, service: string, now = new Date()): Promise<string> {
  const key = newKey(now);
  const { keys } = await readKeys(folder, service);
  await putKeys(fileOf(folder, service), { current: key.kid, keys: [...keys, key] }, rename);
  return key.kid;
}

/** Removes all keys but the one that seals: what was sealed with them is lost for good. @returns how many */
export async function dropOldDataKeys(folder: string, service: string): Promise<number> {
  const { current, keys } = await readKeys(folder, service);
  await putKeys(fileOf(folder, service), { current, keys: keys.filter(({ kid }) => kid === current) }, rename);
  return keys.length - 1;
}

/** Keys are looked at again that often, ms: a rotation takes no restart. */
const glance = 1_000;

/** Seals single values of a service's own tables under the keys in its folder. */
export class DataKeys {
  private file: KeyFile | undefined;
  private stamp = '';
  private lookedAt = -Infinity;

  /** The keys must be there: {@link ensureDataKeys}. */
  constructor(
    private readonly folder: string,
    private readonly service: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** `v1.AES-256-GCM.<kid>.<iv>.<ciphertext and tag>`, each part base64url. */
  async seal(text: string, place: Place): Promise<string> {
    const { current, keys } = await this.keys();
    const key = keys.find(({ kid }) => kid === current)!;
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', Buffer.from(key.k, 'base64url'), iv);
    cipher.setAAD(this.bound(place, key.kid));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return [version, dataAlgorithm, key.kid, iv.toString('base64url'), sealed.toString('base64url')].join('.');
  }

  /** @throws CannotOpen */
  async open(sealed: string, place: Place): Promise<string> {
    const { kid, iv, body } = partsOf(sealed);
    const find = (file: KeyFile) => file.keys.find((key) => key.kid === kid);
    // A key that came a moment ago is looked for once more.
    const key = find(await this.keys()) ?? find(await this.keys(true));
    if (!key) throw new CannotOpen(`there is no key ${kid}`);
    try {
      const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key.k, 'base64url'), iv);
      decipher.setAAD(this.bound(place, kid));
      decipher.setAuthTag(body.subarray(-16));
      return Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]).toString('utf8');
    } catch (error) {
      throw new CannotOpen('altered, or of another place', { cause: error });
    }
  }

  /** Whether a value was sealed with the key that seals now. */
  async isCurrent(sealed: string): Promise<boolean> {
    return partsOf(sealed).kid === (await this.keys()).current;
  }

  /** Prefix of everything that was sealed with the present key: `v1.AES-256-GCM.<kid>.` */
  async currentPrefix(): Promise<string> {
    return `${version}.${dataAlgorithm}.${(await this.keys(true)).current}.`;
  }

  /** A keyed hash (HMAC-SHA-256), for comparing what must not be read back. Another purpose, another hash. */
  async fingerprint(text: string, purpose: string): Promise<string> {
    const { keys } = await this.keys();
    const oldest = keys[0]!;
    return `hmac-sha256:${createHmac('sha256', Buffer.from(oldest.k, 'base64url'))
      .update(JSON.stringify([purpose, text]))
      .digest('hex')}`;
  }

  private bound({ table, column, row }: Place, kid: string): Buffer {
    return Buffer.from(JSON.stringify([version, dataAlgorithm, kid, this.service, table, column, row]));
  }

  /** Read again when the file has changed; looked at once a second, or at once when `fresh`. */
  private async keys(fresh = false): Promise<KeyFile> {
    if (this.file && !fresh && this.now() - this.lookedAt < glance) return this.file;
    const { mtimeMs, ino } = await stat(fileOf(this.folder, this.service));
    const stamp = `${mtimeMs} ${ino}`;
    if (!this.file || stamp !== this.stamp) this.file = await readKeys(this.folder, this.service);
    [this.stamp, this.lookedAt] = [stamp, this.now()];
    return this.file;
  }
}

function partsOf(sealed: string): { kid: string; iv: Buffer; body: Buffer } {
  const [v, algorithm, kid, iv, body, ...more] = sealed.split('.');
  if (v !== version || algorithm !== dataAlgorithm || !kid || !iv || !body || more.length > 0)
    throw new CannotOpen('not a sealed value');
  const parts = { kid, iv: Buffer.from(iv, 'base64url'), body: Buffer.from(body, 'base64url') };
  if (parts.iv.length !== 12 || parts.body.length < 16) throw new CannotOpen('not a sealed value');
  return parts;
}
