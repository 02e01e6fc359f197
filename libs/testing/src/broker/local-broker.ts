import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@zhitong/persistence';
import { loggingProperties, serverProperties, type BrokerTls } from './configuration.js';
import { cacheFolder, fetchJars, type Jars } from './jars.js';
import { findJava, type Java } from './java.js';
import { untilReady } from './readiness.js';
import { spawnTied } from './tied-process.js';

export interface BrokerOptions {
  /** Data folder, kept. */
  dir: string;
  /** Default: any free one. */
  port?: number;
  /** Port of a proxy before it that clients are told to come by; default: its own. */
  advertised?: number;
  /** Hears what takes long. */
  say?: (line: string) => void;
  /** With a second listener, over TLS. */
  tls?: BrokerTls;
  /** Lets this process end while the broker runs; the broker then ends with it. */
  background?: boolean;
}

/** An Apache Kafka broker and controller (KRaft) in one Java process on 127.0.0.1. */
export interface LocalBroker {
  /** `127.0.0.1:PORT` */
  address: string;
  /** The same over TLS, where it was asked for. */
  tlsAddress?: string;
  pid: number;
  /** Resolves with the exit code or signal when it has ended. */
  ended: Promise<number | NodeJS.Signals | null>;
  stop(): Promise<void>;
}

const quickStart = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:+ExitOnOutOfMemoryError', '-XX:-UsePerfData'];
const heap = '-Xmx256m';

/**
 * Fetches what is missing, formats a new data folder, starts the broker and waits until it answers.
 * @throws KafkaUnavailable where Java 17 or Maven is missing
 */
export async function startBroker(options: BrokerOptions): Promise<LocalBroker> {
  const java = await findJava();
  const jars = await fetchJars(() =>
    options.say?.('正在从 Maven Central 获取 Apache Kafka（仅一次） · fetching Apache Kafka (once) …'),
  );
  return launch({ java, jars, flags: await classArchive(java, jars) }, options);
}

interface Programs {
  java: Java;
  jars: Jars;
  flags: readonly string[];
}

/** Class data of a first start, kept for this Java: halves later starts. Without it all works, slower. */
async function classArchive(java: Java, jars: Jars): Promise<string[]> {
  const file = path.join(cacheFolder, `${jars.version}-java-${java.version}.jsa`);
  if (!existsSync(file)) {
    const dir = await mkdtemp(path.join(tmpdir(), 'zhitong-kafka-'));
    const partial = path.join(cacheFolder, path.basename(dir));
    const trial = await launch({ java, jars, flags: [`-XX:ArchiveClassesAtExit=${partial}`] }, { dir });
    await trial.stop();
    await rename(partial, file).catch(() => undefined);
    await rm(dir, { recursive: true, force: true });
  }
  return existsSync(file) ? [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto'] : [];
}

async function launch(
  { java, jars, flags }: Programs,
  { dir, port, advertised, background, tls }: BrokerOptions,
): Promise<LocalBroker> {
  const file = (name: string) => path.join(dir, name);
  const [free, controllerPort, tlsPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const ports = {
    port: port || free,
    controllerPort,
    ...(advertised && { advertised }),
    ...(tls && { tls: { port: tlsPort, ...tls } }),
  };
  await mkdir(dir, { recursive: true });
  await writeFile(file('server.properties'), serverProperties(ports, file('log')));
  await writeFile(file('log4j2.properties'), loggingProperties);
  const common = [heap, `-Dlog4j2.configurationFile=${file('log4j2.properties')}`, '-cp', jars.classpath];
  if (!existsSync(path.join(file('log'), 'meta.properties')))
    await promisify(execFile)(java.command, [
      ...[...quickStart, ...common, 'kafka.tools.StorageTool', 'format'],
      // With `=`: an id may begin with a hyphen.
      ...[`--cluster-id=${randomBytes(16).toString('base64url')}`, '--config', file('server.properties')],
    ]);
  const output = await open(file('broker.log'), 'a');
  const child = spawnTied(
    java.command,
    [...quickStart, ...flags, ...common, 'kafka.Kafka', file('server.properties')],
    output.fd,
  );
  await output.close();
  if (background) child.unref();
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  );
  const stop = async () => {
    child.ref();
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), 4_000);
    await ended;
    clearTimeout(impatience);
  };
  const address = `127.0.0.1:${ports.port}`;
  try {
    await untilReady(address, ended, file('broker.log'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, ...(tls && { tlsAddress: `127.0.0.1:${tlsPort}` }), pid: child.pid!, ended, stop };
}
