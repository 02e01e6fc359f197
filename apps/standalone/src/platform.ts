import { createServer } from 'node:net';
import path from 'node:path';
import { PRINTING } from '@zhitong/documents/nest';
import { gatewayExtras } from '@zhitong/gateway';
import { ensureDataKeys, ensureKeys } from '@zhitong/identity';
import { takeLock } from '@zhitong/persistence';
import { openMetrics, openOtlp, startService, type RunningService } from '@zhitong/service';
import { Closing } from './closing.js';
import { openDatabases, type Databases } from './databases.js';
import { defaultPorts, serviceNames, type Environment, type ServiceName } from './environment.js';
import { ensureKafka, openLog } from './log.js';
import { makeFolder } from './make-folder.js';
import { concerning } from './sentence.js';
import { services } from './services.js';
import { settingsOf } from './settings.js';
import { version } from './version.js';

/** The built web app, beside this package in the repository and in the image. */
const siteDir = path.resolve(import.meta.dirname, '../../web/dist/site');

/** What runs in this process. */
export interface Platform {
  running: readonly RunningService[];
  /** Address of the gateway, if it is among them. */
  url: string | undefined;
  /** Ends everything within 5 s: services, logs, and the database last. */
  stop(): Promise<void>;
}

export interface Progress {
  /** Hears a line per service. */
  say(line: string): void;
  /** Gives up between two steps. */
  signal?: AbortSignal;
}

/** How long each stage of an end may take, ms; together less than 5 s. */
const limits = { service: 2_000, log: 300, traces: 300, database: 2_500, lock: 100 };

/** Starts the services of an environment, each as a Nest application of its own. What has started ends when another fails. */
export async function startPlatform(environment: Environment, progress: Progress): Promise<Platform> {
  const closing = new Closing();
  try {
    const running = await open(environment, closing, progress);
    return { running, url: running.find(({ name }) => name === 'gateway')?.url, stop: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw error;
  }
}

async function open(environment: Environment, closing: Closing, progress: Progress): Promise<RunningService[]> {
  const { dataDir, keysDir, kafka, host, whole } = environment;
  await concerning('DATA_DIR', makeFolder(dataDir));
  if (whole) closing.stage()(await takeLock(path.join(dataDir, 'platform.lock'), 'zhitong'), limits.lock);
  for (const service of environment.services) await assertFree(host, portOf(service, environment));
  if (environment.metrics) await assertFree(environment.metrics.host, environment.metrics.port);
  progress.signal?.throwIfAborted();
  const databases = await openDatabases(environment);
  closing.stage()(() => databases.stop(), limits.database);
  progress.signal?.throwIfAborted();
  await ensureKeys(keysDir, serviceNames);
  await ensureDataKeys(keysDir, environment.services);
  // A service's own login may make no topics: an administrator's has made them.
  if (kafka && !kafka.login) await ensureKafka(kafka);
  progress.signal?.throwIfAborted();
  return startServices(environment, databases, closing, progress);
}

async function startServices(
  environment: Environment,
  databases: Databases,
  closing: Closing,
  { say }: Progress,
): Promise<RunningService[]> {
  const metrics = environment.metrics && (await openMetrics(environment.metrics.port, environment.metrics.host));
  if (metrics) {
    closing.stage()(() => metrics.close(), limits.log);
    say(`metrics   ${metrics.url}`);
  }
  const [closeLog, closeService] = [closing.stage(), closing.stage()];
  // In one process the addresses are known only once the services listen.
  const urls: Record<ServiceName, string> = { ...environment.serviceUrls };
  const start = async (service: ServiceName): Promise<RunningService> => {
    const log = await openLog(service, environment, databases.logUrlOf(service));
    closeLog(() => log.close(), limits.log);
    const tracing = environment.traces ? await openOtlp(service, version) : undefined;
    if (tracing) closeLog(() => tracing.close(), limits.traces);
    const settings = await settingsOf(service, environment, {
      databaseUrl: databases.urlOf(service),
      log,
      port: portOf(service, environment),
      gatewayUrl: () => urls.gateway,
      metrics: metrics?.of(service),
      tracing,
      extras: {
        [PRINTING]: environment.printing,
        ...(service === 'gateway' ? gatewayExtras({ ...environment, serviceUrls: urls, siteDir }) : {}),
      },
    });
    const running = await startService(services[service], settings);
    closeService(() => running.stop(), limits.service);
    urls[service] = running.url;
    say(`${service.padEnd(9)} ${running.url}`);
    return running;
  };
  const behind = await all(environment.services.filter((service) => service !== 'gateway').map(start));
  return environment.services.includes('gateway') ? [...behind, await start('gateway')] : behind;
}

/** Waits for all, also when one fails, so that none is still starting while the others are ended. */
async function all<R>(promises: readonly Promise<R>[]): Promise<R[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

function portOf(service: ServiceName, environment: Environment): number {
  if (environment.whole) return service === 'gateway' ? (environment.port ?? defaultPorts.gateway) : 0;
  return environment.port ?? defaultPorts[service];
}

/** @throws when another program listens there: said before anything else is started */
function assertFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
