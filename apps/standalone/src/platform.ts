import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { topics } from '@zhitong/contracts';
import type { EventLog } from '@zhitong/events';
import { KafkaLog } from '@zhitong/events/kafka';
import { gatewayExtras } from '@zhitong/gateway';
import { ensureKeys } from '@zhitong/identity';
import { takeLock } from '@zhitong/persistence';
import { startService, type RunningService } from '@zhitong/service';
import { openDatabases, type Databases } from './databases.js';
import { defaultPorts, serviceNames, type Environment, type ServiceName } from './environment.js';
import { openLog } from './log.js';
import { services } from './services.js';
import { settingsOf } from './settings.js';

/** What runs in this process. */
export interface Platform {
  running: readonly RunningService[];
  /** Address of the gateway, if it is among them. */
  url: string | undefined;
  /** Ends everything, the database last. */
  stop(): Promise<void>;
}

/**
 * Starts the services of an environment, each as a Nest application of its own.
 * @param say hears a line per step
 */
export async function startPlatform(environment: Environment, say: (line: string) => void): Promise<Platform> {
  const closing: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    await mkdir(environment.dataDir, { recursive: true });
    if (environment.whole) closing.push(await takeLock(path.join(environment.dataDir, 'platform.lock'), 'The platform'));
    const databases = await openDatabases(environment);
    closing.push(() => databases.stop());
    await ensureKeys(environment.keysDir, serviceNames);
    if (environment.kafkaBrokers) await ensureKafka(environment.kafkaBrokers);
    const running = await startServices(environment, databases, closing, say);
    return { running, url: running.find(({ name }) => name === 'gateway')?.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startServices(
  environment: Environment,
  databases: Databases,
  closing: (() => Promise<void>)[],
  say: (line: string) => void,
): Promise<RunningService[]> {
  // In one process the addresses are known only once the services listen.
  const urls: Record<ServiceName, string> = { ...environment.serviceUrls };
  const start = async (service: ServiceName): Promise<RunningService> => {
    const log = await logOf(service, environment, databases);
    closing.push(() => log.close());
    const settings = await settingsOf(service, environment, {
      databaseUrl: databases.urlOf(service),
      log,
      port: portOf(service, environment),
      gatewayUrl: () => urls.gateway,
      ...(service === 'gateway' ? { extras: gatewayExtras({ ...environment, serviceUrls: urls }) } : {}),
    });
    const running = await startService(services[service], settings);
    closing.push(() => running.stop());
    urls[service] = running.url;
    say(`${service.padEnd(9)} ${running.url}`);
    return running;
  };
  const behind = await Promise.all(environment.services.filter((service) => service !== 'gateway').map(start));
  return environment.services.includes('gateway') ? [...behind, await start('gateway')] : behind;
}

function portOf(service: ServiceName, environment: Environment): number {
  if (environment.whole) return service === 'gateway' ? (environment.port ?? defaultPorts.gateway) : 0;
  return environment.port ?? defaultPorts[service];
}

function logOf(service: ServiceName, { kafkaBrokers }: Environment, databases: Databases): Promise<EventLog> {
  if (kafkaBrokers) return openLog(service, { brokers: kafkaBrokers });
  const url = databases.logUrlOf(service);
  if (url === undefined) throw new Error('DATABASE_URL is the login of one service: give LOG_URL for the event log, or KAFKA_BROKERS');
  return openLog(service, { url });
}

/** Makes all topics at once, so that no service waits for another's. */
async function ensureKafka(brokers: readonly string[]): Promise<void> {
  const log = new KafkaLog({ brokers, clientId: 'zhitong-setup' });
  try {
    await log.ensure(topics);
  } finally {
    await log.close();
  }
}
