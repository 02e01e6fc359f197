import { topics } from '@zhitong/contracts';
import { PrefixedLog, type EventLog, type Topic } from '@zhitong/events';
import { KafkaLog } from '@zhitong/events/kafka';
import { createTopic, grantTopic, PostgresLog, tableOf } from '@zhitong/events/postgres';
import { runOn } from '@zhitong/persistence';
import type { Environment, ServiceName } from './environment.js';
import type { KafkaSettings } from './kafka-settings.js';
import { assertNotMoved } from './moved.js';
import { concerning } from './sentence.js';

/** Topics that a service writes or may read: it sees no others. */
export const topicsOf = (service: ServiceName): readonly Topic[] =>
  topics.filter(({ owner, readers }) => owner === service || readers.includes(service));

/**
 * The tables of the embedded log, and who may use which: exactly what the contracts say now, also where they said
 * something else before.
 * @param ownerUrl login of the log's owner, on its database
 * @throws LogHasMoved
 */
export async function prepareLog(ownerUrl: string): Promise<void> {
  await assertNotMoved(ownerUrl);
  const services = [...new Set(topics.flatMap(({ owner, readers }) => [owner, ...readers]))].join(', ');
  await runOn(ownerUrl, [
    `SELECT pg_advisory_xact_lock(hashtext('zhitong.log'))`,
    `GRANT CONNECT ON DATABASE log TO ${services}`,
    ...topics.flatMap((topic) => [
      ...createTopic(topic),
      `REVOKE ALL ON ${tableOf(topic.name)}, ${tableOf(topic.name)}_heads FROM ${services}`,
      ...grantTopic(topic),
    ]),
  ]);
}

/**
 * A service's own connection to the log, on whichever system it lies.
 * @param url of the embedded log, with the service's login
 */
export async function openLog(
  service: ServiceName,
  { kafka }: Pick<Environment, 'kafka'>,
  url: string | undefined,
): Promise<EventLog> {
  if (!kafka && url === undefined)
    throw new Error('DATABASE_URL is the login of one service: give LOG_URL for the event log, or KAFKA_BROKERS');
  if (!kafka) await concerning('LOG_URL', assertNotMoved(url!));
  const log = kafka ? kafkaLog(kafka, service) : new PostgresLog({ url: url! });
  try {
    await concerning(kafka ? 'KAFKA_BROKERS' : 'LOG_URL', log.ensure(topicsOf(service)));
    return log;
  } catch (error) {
    await log.close();
    throw error;
  }
}

/** All topics, with an administrator's login where one is asked for. */
export const openWholeKafka = (kafka: KafkaSettings): EventLog => kafkaLog(kafka, 'setup');

/** Makes all topics at once, so that no service waits for another's. */
export async function ensureKafka(kafka: KafkaSettings): Promise<void> {
  const log = openWholeKafka(kafka);
  try {
    await concerning('KAFKA_BROKERS', log.ensure(topics));
  } finally {
    await log.close();
  }
}

function kafkaLog({ brokers, prefix, login, tls, copies }: KafkaSettings, client: string): EventLog {
  const log = new KafkaLog({ brokers, login, tls, copies, clientId: `zhitong-${client}` });
  return prefix === '' ? log : new PrefixedLog(log, prefix);
}
