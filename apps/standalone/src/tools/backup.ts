import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { backUpCluster, connectEmbedded } from '@zhitong/persistence';
import { saveLog } from '../backup/log-file.js';
import { sizeOf, writeManifest } from '../backup/manifest.js';
import { addFolder, placesOf } from '../backup/places.js';
import type { Environment } from '../environment.js';
import { folderOf } from '../files-settings.js';
import { openWholeKafka } from '../log.js';
import { concerning } from '../sentence.js';
import { onFolder } from './on-folder.js';

const help = `npm run backup -- FOLDER
在不停机的情况下备份：所有数据库为同一时刻，另含事件日志、密钥、口令、附件与邮件 · backs up a running installation: all
databases as of one moment, with the event log, keys, secrets, files and mail. FOLDER must not exist; its name is given
only once all is in it. npm run restore -- FOLDER brings it back.

含全部机密，请同样妥善保管 · FOLDER holds every secret: keep it as closely as the installation.
DATABASE_URL: 请用数据库服务器自己的备份 · with a server of your own use its own means: docs/operations/backup.md.`;

/** The cluster first, then the log: what the log knows beyond the databases is left out when it is restored. */
async function backUp(environment: Environment, folder: string): Promise<void> {
  const { dataDir, databaseUrl, kafka } = environment;
  if (databaseUrl !== undefined)
    throw new Error(
      'DATABASE_URL: 请用该服务器自己的备份 · back up that server by its own means, see docs/operations/backup.md',
    );
  if (existsSync(folder)) throw new Error(`${folder} 已存在 · exists already`);
  const { adminUrl } = await connectEmbedded(dataDir);
  const draft = `${folder}.part`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  const at = new Date().toISOString();
  // Before the databases, which name them, lest one that is deleted meanwhile be missing; and after, for the new ones.
  const copyPlaces = async () => {
    for (const [name, place] of Object.entries(placesOf(environment))) await addFolder(place, path.join(draft, name));
  };
  await copyPlaces();
  await backUpCluster(adminUrl, dataDir, path.join(draft, 'postgres'));
  await copyPlaces();
  if (kafka) {
    const log = openWholeKafka(kafka);
    try {
      await concerning('KAFKA_BROKERS', saveLog(log, path.join(draft, 'log.jsonl')));
    } finally {
      await log.close();
    }
  }
  await writeManifest(draft, { at, log: kafka ? 'kafka' : 'postgres' });
  await rename(draft, folder);
  console.log(`${folder}: ${Math.ceil((await sizeOf(folder)) / 1_000_000)} MB, ${at}`);
  if (folderOf(environment.files) === undefined)
    console.log('附件在存储桶中，不在备份里 · files lie in a bucket, and are not in it');
}

await onFolder(help, backUp);
