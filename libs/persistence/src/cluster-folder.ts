import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { mkdir, readlink, realpath, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { commonFolder, enterable } from './enterable.js';
import { serverUser, userOf, type SystemUser } from './system-user.js';

/** Where a data folder's cluster lies and whom its server runs as. */
export interface Cluster {
  folder: string;
  /** Undefined: as ourselves. */
  user: SystemUser | undefined;
  /** What the server says. */
  log: string;
}

const placeIn = (dir: string): string => path.resolve(dir, 'postgres');

/**
 * `postgres` in the data folder. Where the server's user cannot enter that (a clone under /root), it is a link to a
 * folder under {@link commonFolder}, so that removing the data folder always means starting afresh.
 */
export async function clusterOf(dir: string): Promise<Cluster> {
  const place = placeIn(dir);
  const user = await serverUser();
  await mkdir(path.dirname(place), { recursive: true });
  if (user && !(await enterable(path.dirname(place)))) await linkElsewhere(place);
  const folder = existsSync(place) ? await realpath(place) : place;
  return { folder, user: user && ((await ownerOf(folder)) ?? user), log: `${folder}.log` };
}

/** The folder of a cluster that somebody has made; undefined when there is none. */
export const existingFolder = async (dir: string): Promise<string | undefined> =>
  existsSync(placeIn(dir)) ? realpath(placeIn(dir)) : undefined;

async function linkElsewhere(place: string): Promise<void> {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found && !found.isSymbolicLink()) return;
  const target = found
    ? await readlink(place)
    : path.join(commonFolder, 'data', randomBytes(8).toString('hex'), 'postgres');
  await mkdir(target, { recursive: true, mode: 0o755 });
  if (!found) await symlink(target, place);
}

/** A cluster stays with the user that it was made for, whoever else appears on the machine later. */
async function ownerOf(folder: string): Promise<SystemUser | undefined> {
  const version = path.join(folder, 'PG_VERSION');
  return existsSync(version) ? userOf((await stat(version)).uid) : undefined;
}
