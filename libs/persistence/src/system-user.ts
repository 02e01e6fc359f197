import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Whom the server runs as when we are root: PostgreSQL refuses to run as root. */
export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

/** Made where there is no `postgres`. */
const ownName = 'zhitong';

/**
 * `postgres` where it exists, otherwise a system user made for it; `nobody` where users cannot be made; undefined when
 * we are not root and run the server ourselves.
 */
export async function serverUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const user = (await find('postgres')) ?? (await find(ownName)) ?? (await create()) ?? (await find('nobody'));
  if (!user)
    throw new Error(
      'we are root, and there is no other user to run PostgreSQL as: start as another user, or give DATABASE_URL',
    );
  return user;
}

/** The user that a folder of an existing cluster belongs to. */
export const userOf = async (uid: number): Promise<SystemUser | undefined> =>
  (await users()).find((user) => user.uid === uid);

async function users(): Promise<SystemUser[]> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  return lines
    .filter(([name]) => name)
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }));
}

const find = async (wanted: string): Promise<SystemUser | undefined> =>
  (await users()).find(({ name }) => name === wanted);

async function create(): Promise<SystemUser | undefined> {
  try {
    await promisify(execFile)('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      ownName,
    ]);
  } catch {
    return undefined;
  }
  return find(ownName);
}
