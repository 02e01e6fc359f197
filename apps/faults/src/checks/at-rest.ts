import { readStandings } from '@zhitong/events';
import { serviceNames, type ServiceName } from '@zhitong/standalone/environment';
import { services } from '@zhitong/standalone/services';
import type { Check, Scene } from './scene.js';

/** What still waits somewhere: to be shipped, read, told, done, or for a person. */
export const atRest: Check = {
  title: 'nothing waits: outboxes and messages are empty, the lag is 0, nothing is parked, no deadline has failed',
  find: async (scene) => (await Promise.all(serviceNames.map((service) => waitingIn(service, scene)))).flat(),
};

const counted: Readonly<Record<string, string>> = {
  'fact(s) in the outbox': 'SELECT count(*) FROM events.outbox',
  'message(s) not handed over': 'SELECT count(*) FROM events.messages',
  'deadline(s) set aside': 'SELECT count(*) FROM events.timers WHERE parked',
};

export async function waitingIn(service: ServiceName, { query, log }: Pick<Scene, 'query' | 'log'>): Promise<string[]> {
  const found: string[] = [];
  for (const [what, text] of Object.entries(counted)) {
    const [row] = await query<{ count: string }>(service, text);
    if (row!.count !== '0') found.push(`${service}: ${row!.count} ${what}`);
  }
  const parked = await query<{ grp: string; topic: string; key: string; seq: string; kind: string; error: string }>(
    service,
    `SELECT grp, topic, key, seq, kind, error FROM events.parked`,
  );
  for (const { grp, topic, key, seq, kind, error } of parked)
    found.push(`${grp} has parked ${topic} ${key} ${seq}: ${kind}${error ? `, ${error}` : ''}`);
  const standings = await readStandings({
    query: (text, values) => query(service, text, values),
    log,
    consumes: services[service].consumes ?? {},
  });
  for (const { group, topic, partitions } of standings) {
    const lag = partitions.reduce((sum, one) => sum + one.lag, 0);
    if (lag > 0) found.push(`${group} has ${lag} line(s) of ${topic} to read`);
  }
  return found;
}
