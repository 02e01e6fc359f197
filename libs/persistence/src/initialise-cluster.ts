import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster-folder.js';

export interface NewCluster {
  superuser: string;
  password: string;
  /** Whether to wait for the disk. */
  sync: boolean;
}

/**
 * Makes the cluster unless it is there. It gets its name only when it is complete: what an interrupted attempt left is
 * thrown away by the next one, with nobody's data in it.
 */
export async function initialiseCluster(
  { initdb }: Binaries,
  { folder, user }: Cluster,
  { superuser, password, sync }: NewCluster,
): Promise<void> {
  if (existsSync(path.join(folder, 'PG_VERSION'))) return;
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  await rm(draft, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await mkdir(draft, { recursive: true });
  await chmod(draft, 0o700);
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (user) for (const target of [draft, passwordFile]) await chown(target, user.uid, user.gid);
  try {
    await promisify(execFile)(
      initdb,
      [
        ...['-D', draft, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
        // The same order of texts on every machine, whatever its C library.
        ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
        ...(sync ? [] : ['--no-sync']),
      ],
      { ...(user && { uid: user.uid, gid: user.gid }), cwd: path.parse(draft).root },
    );
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const said = (error as { stderr?: string }).stderr?.trim();
    throw new Error(`PostgreSQL's data folder could not be made: ${said || String(error)}`, { cause: error });
  } finally {
    await rm(passwordFile, { force: true });
  }
}
