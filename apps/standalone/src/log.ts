import { topics } from '@zhitong/contracts';
import type { EventLog, Topic } from '@zhitong/events';
import { KafkaLog } from '@zhitong/events/kafka';
import { createTopic, grantTopic, PostgresLog } from '@zhitong/events/postgres';
import { runOn } from '@zhitong/persistence';
import type { ServiceName } from './environment.js';

/** Topics that a service writes or may read: it sees no others. */
export const topicsOf = (service: ServiceName): readonly Topic[] => topics.filter(({ owner, readers }) => owner === service || readers.includes(service));

/** The tables of the embedded log, and who may use which. `adminUrl` names the log's database. */
export async function prepareLog(adminUrl: string): Promise<void> {
  const services = [...new Set(topics.flatMap(({ owner, readers }) => [owner, ...readers]))];
  await runOn(adminUrl, [
    `SELECT pg_advisory_lock(hashtext('zhitong.log'))`,
    ...services.map((service) => `GRANT CONNECT ON DATABASE log TO ${service}`),
    ...topics.flatMap((topic) => [...createTopic(topic), ...grantTopic(topic)]),
  ]);
}

/** A service's own connection to the log. */
export async function openLog(service: ServiceName, where: { brokers: readonly string[] } | { url: string }): Promise<EventLog> {
  const log = 'brokers' in where ? new KafkaLog({ brokers: where.brokers, clientId: `zhitong-${service}` }) : new PostgresLog({ url: where.url });
  await log.ensure(topicsOf(service));
  return log;
}
