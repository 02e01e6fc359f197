import { readFile } from 'node:fs/promises';

/** Whom the server runs as when we are root: PostgreSQL refuses to run as root. */
export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

/** `postgres` where it exists, otherwise `nobody`; undefined when we are not root and run it ourselves. */
export async function serverUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const entry = lines.find(([name]) => name === wanted);
    if (entry) return { name: wanted, uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error('we are root, and there is neither a user postgres nor nobody to run PostgreSQL as: start as another user, or give DATABASE_URL');
}
