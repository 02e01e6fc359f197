import { constants } from 'node:fs';
import { chmod, chown, copyFile, lstat, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { clusterOf, existingFolder } from './cluster-folder.js';
import { withClient } from './with-client.js';

/** The server's own folders whose content belongs to one run of it: they are made, and stay empty. */
const emptied = new Set([
  ...['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'],
  'base/pgsql_tmp',
]);
const left = new Set(['postmaster.pid', 'postmaster.opts', 'current_logfiles']);

/**
 * Copies the cluster of a data folder whose server runs, as it is at one moment for all its databases; nobody has to
 * wait. The copy is a cluster that recovers to that moment when it is started.
 * @param dir the platform's data folder
 * @param target a folder that does not exist yet
 */
export async function backUpCluster(adminUrl: string, dir: string, target: string): Promise<void> {
  const cluster = await existingFolder(dir);
  if (cluster === undefined) throw new Error(`there is no embedded PostgreSQL in ${path.resolve(dir)}`);
  await withClient(adminUrl, async (client) => {
    // Keeps the write-ahead log from here on, for as long as this connection lives.
    await client.query(`SELECT pg_create_physical_replication_slot('zhitong_backup', true, true)`);
    const begun = await client.query<{ segment: string }>(
      `SELECT pg_walfile_name(pg_backup_start('zhitong', true)) AS segment`,
    );
    await copyFiles(cluster, target, '');
    const ended = await client.query<{ segment: string; labelfile: string; spcmapfile: string }>(
      `SELECT pg_walfile_name(lsn) AS segment, labelfile, spcmapfile FROM pg_backup_stop(false)`,
    );
    const { labelfile, spcmapfile, segment: last } = ended.rows[0]!;
    await writeFile(path.join(target, 'backup_label'), labelfile, { mode: 0o600 });
    if (spcmapfile.trim() !== '') throw new Error('tablespaces outside the data folder are not backed up');
    const first = begun.rows[0]!.segment;
    for (const name of await readdir(path.join(cluster, 'pg_wal')))
      if (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last)
        await copyFile(path.join(cluster, 'pg_wal', name), path.join(target, 'pg_wal', name));
  });
}

async function copyFiles(from: string, to: string, below: string): Promise<void> {
  await mkdir(path.join(to, below), { recursive: true, mode: 0o700 });
  if (emptied.has(below)) return;
  // The control file is the last of all: it must not be older than what it speaks of.
  const last = (name: string) => Number(['global', 'global/pg_control'].includes(path.posix.join(below, name)));
  const entries = await readdir(path.join(from, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => last(a.name) - last(b.name))) {
    const name = path.posix.join(below, entry.name);
    if (entry.isDirectory()) await copyFiles(from, to, name);
    else if (!left.has(name)) await copyPresent(path.join(from, name), path.join(to, name));
  }
}

/** A table that is dropped meanwhile is none that the copy needs: recovery drops it again. */
const copyPresent = (from: string, to: string): Promise<void> =>
  copyFile(from, to, constants.COPYFILE_FICLONE).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });

/** Puts a copy in the place of a data folder's cluster, for the user whom its server will run as. */
export async function restoreCluster(copy: string, dir: string): Promise<void> {
  const { folder, user } = await clusterOf(dir);
  await copyFiles(copy, folder, '');
  for (const name of await readdir(path.join(copy, 'pg_wal')))
    await copyPresent(path.join(copy, 'pg_wal', name), path.join(folder, 'pg_wal', name));
  await own(folder, user);
}

async function own(place: string, user: { uid: number; gid: number } | undefined): Promise<void> {
  const found = await lstat(place);
  await chmod(place, found.isDirectory() ? 0o700 : 0o600);
  if (user) await chown(place, user.uid, user.gid);
  if (found.isDirectory()) for (const name of await readdir(place)) await own(path.join(place, name), user);
}
