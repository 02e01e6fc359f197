import { existsSync } from 'node:fs';
import path from 'node:path';
import { restoreCluster, runOn, startEmbedded, takeLock } from '@zhitong/persistence';
import { fillLog } from '../backup/log-file.js';
import { readManifest } from '../backup/manifest.js';
import { addFolder, isEmpty, placesOf } from '../backup/places.js';
import { serviceNames, type Environment } from '../environment.js';
import { openWholeKafka } from '../log.js';
import { makeFolder } from '../make-folder.js';
import { concerning } from '../sentence.js';
import { onFolder } from './on-folder.js';

const help = `npm run restore -- FOLDER
从备份恢复到空的 DATA_DIR；先逐个文件核对 · restores a backup into a DATA_DIR that is empty, after each of its files has been
checked. Where the backup's log is Kafka's, KAFKA_BROKERS names brokers on which its topics do not exist yet, or are empty.
The installation goes on under a new epoch: what anybody knows beyond the backup is noticed, not continued.`;

async function restore(environment: Environment, folder: string): Promise<void> {
  const { dataDir, databaseUrl, kafka } = environment;
  if (databaseUrl !== undefined)
    throw new Error('DATABASE_URL: 恢复只用于内置数据库 · only the embedded database is restored');
  const { at, log } = await readManifest(folder);
  if (log === 'kafka' && !kafka)
    throw new Error('备份的日志在 Kafka：请给出 KAFKA_BROKERS · its log was Kafka: give KAFKA_BROKERS');
  if (log === 'postgres' && kafka)
    throw new Error(
      '备份的日志在内置数据库：先不带 KAFKA_BROKERS 恢复，再 npm run move · restore without KAFKA_BROKERS, then npm run move',
    );
  const places = placesOf(environment);
  for (const place of [path.join(dataDir, 'postgres'), ...Object.values(places)])
    if (!(await isEmpty(place))) throw new Error(`${place} 不是空的，请先移走 · is not empty: move it away first`);
  await concerning('DATA_DIR', makeFolder(dataDir));
  const release = await takeLock(path.join(dataDir, 'platform.lock'), 'zhitong');
  try {
    for (const [name, place] of Object.entries(places)) await addFolder(path.join(folder, name), place);
    await restoreCluster(path.join(folder, 'postgres'), dataDir);
    const { adminUrl, stop } = await startEmbedded({ dir: dataDir });
    const urlOf = (service: string) => Object.assign(new URL(adminUrl), { pathname: `/${service}` }).toString();
    try {
      if (kafka) await refill(kafka, folder, urlOf);
      for (const service of serviceNames) await runOn(urlOf(service), [`UPDATE events.producer SET epoch = epoch + 1`]);
    } finally {
      await stop();
    }
  } finally {
    await release();
  }
  console.log(`已恢复到 ${at} 的状态，可以启动 · restored as of ${at}: start it`);
  if (!existsSync(path.join(folder, 'files'))) console.log('备份中没有附件 · there were no files in the backup');
}

async function refill(
  kafka: NonNullable<Environment['kafka']>,
  folder: string,
  urlOf: (service: string) => string,
): Promise<void> {
  const target = openWholeKafka(kafka);
  try {
    const { written, left } = await concerning('KAFKA_BROKERS', fillLog(target, path.join(folder, 'log.jsonl'), urlOf));
    console.log(
      `日志 ${written} 行 · lines of the log${left > 0 ? `; ${left} 行晚于数据库 · came after the databases` : ''}`,
    );
  } finally {
    await target.close();
  }
}

await onFolder(help, restore);
