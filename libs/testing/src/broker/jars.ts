import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { KafkaUnavailable } from './kafka-unavailable.js';

const pom = path.resolve(import.meta.dirname, '../../kafka.pom.xml');

/** Fetched once for all clones of a user. */
export const cacheFolder = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'zhitong-kafka');

export interface Jars {
  /** Changes with the versions asked for. */
  version: string;
  classpath: string;
}

/**
 * The jars of the broker, fetched from Maven Central the first time; safe when several ask at once.
 * @throws KafkaUnavailable without Maven
 */
export async function fetchJars(fetching: () => void = () => undefined): Promise<Jars> {
  const version = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(cacheFolder, version);
  if (!existsSync(folder)) {
    fetching();
    await fetchInto(folder);
  }
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  return { version, classpath: names.map((name) => path.join(folder, name)).join(path.delimiter) };
}

async function fetchInto(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  await mkdir(cacheFolder, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
  try {
    await promisify(execFile)('mvn', ['-q', '-B', '-f', pom, ...goal], {
      shell: process.platform === 'win32',
      timeout: 600_000,
    });
  } catch (error) {
    const { code, stdout } = error as { code?: string; stdout?: string };
    if (code === 'ENOENT') throw new KafkaUnavailable('there is no Maven (mvn) to fetch Apache Kafka with');
    throw new KafkaUnavailable(`Maven could not fetch Apache Kafka: ${stdout?.trim().split('\n')[0] ?? String(error)}`);
  }
  // Somebody else may have been faster: theirs is as good.
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
}
