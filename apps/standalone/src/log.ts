import { topics } from '@zhitong/contracts';
import type { EventLog, Topic } from '@zhitong/events';
import { KafkaLog, type KafkaLogin } from '@zhitong/events/kafka';
import { createTopic, grantTopic, PostgresLog, tableOf } from '@zhitong/events/postgres';
import { runOn } from '@zhitong/persistence';
import type { ServiceName } from './environment.js';
import { concerning } from './sentence.js';

/** Topics that a service writes or may read: it sees no others. */
export const topicsOf = (service: ServiceName): readonly Topic[] =>
  topics.filter(({ owner, readers }) => owner === service || readers.includes(service));

/**
 * The tables of the embedded log, and who may use which: exactly what the contracts say now, also where they said
 * something else before.
 * @param ownerUrl login of the log's owner, on its database
 */
export async function prepareLog(ownerUrl: string): Promise<void> {
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

/** A service's own connection to the log. */
export async function openLog(
  service: ServiceName,
  where: { brokers: readonly string[]; login?: KafkaLogin | undefined } | { url: string },
): Promise<EventLog> {
  const log =
    'brokers' in where
      ? new KafkaLog({ ...where, clientId: `zhitong-${service}` })
      : new PostgresLog({ url: where.url });
  try {
    await concerning('brokers' in where ? 'KAFKA_BROKERS' : 'LOG_URL', log.ensure(topicsOf(service)));
    return log;
  } catch (error) {
    await log.close();
    throw error;
  }
}
