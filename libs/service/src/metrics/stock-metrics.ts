import { readFigures, readStandings, type Amount, type Clock, type EventLog, type Query } from '@zhitong/events';
import type { ServiceDefinition } from '../definition.js';
import { roomsOf } from '../operations/rooms.js';
import type { PartHealth } from '../run/part-health.js';
import type { Gauge, Metrics } from './metrics.js';

/** What is looked up each time that somebody reads the metrics. */
export interface Looked {
  definition: Pick<ServiceDefinition, 'consumes'>;
  query: Query;
  log: Pick<EventLog, 'ends'>;
  logHealth: () => Promise<PartHealth>;
  parts: () => PartHealth[];
  /** Connections to the database. */
  pool: () => { total: number; idle: number; waiting: number };
  clock: Clock;
  folders?: Readonly<Record<string, string>> | undefined;
}

/** What waits in a service and how far it has come. Where database or log does not answer, its figures are absent. */
export function stockMetrics(metrics: Metrics, looked: Looked): void {
  watchPool(metrics, looked);
  watchParts(metrics, looked);
  watchRooms(metrics, looked);
  const database = watchFigures(metrics, looked);
  const log = watchStandings(metrics, looked);
  metrics.beforeReading(async () => {
    // One connection: the figures first, then what needs the log too.
    if (await database()) await log();
  });
}

function watchPool(metrics: Metrics, { pool }: Looked): void {
  const connections = metrics.gauge({
    name: 'zhitong_database_connections',
    help: 'Connections of the pool: busy, idle, and requests that wait for one',
    labels: ['state'],
  });
  metrics.beforeReading(() => {
    const { total, idle, waiting } = pool();
    connections.set({ state: 'busy' }, total - idle);
    connections.set({ state: 'idle' }, idle);
    connections.set({ state: 'waiting' }, waiting);
  });
}

function watchParts(metrics: Metrics, { parts }: Looked): void {
  const troubled = metrics.gauge({
    name: 'zhitong_part_troubled',
    help: '1 while a part of the service fails and tries again',
    labels: ['part'],
  });
  metrics.beforeReading(() => {
    for (const { part, waitsFor } of parts()) troubled.set({ part }, waitsFor === undefined ? 0 : 1);
  });
}

function watchRooms(metrics: Metrics, { folders = {} }: Looked): void {
  const free = metrics.gauge({
    name: 'zhitong_disk_free_bytes',
    help: 'Room on the disk under a folder',
    labels: ['folder'],
  });
  metrics.beforeReading(async () => {
    for (const room of await roomsOf(folders)) free.set({ folder: room.folder }, room.free);
  });
}

function watchFigures(metrics: Metrics, { query, clock, definition }: Looked): () => Promise<boolean> {
  const up = metrics.gauge({ name: 'zhitong_database_up', help: '1 while the database answers' });
  const gauge = (name: `zhitong_${string}`, help: string) => metrics.gauge({ name, help });
  const pair = (name: 'outbox' | 'messages' | 'deadlines', what: string) => ({
    rows: gauge(`zhitong_${name}_waiting`, `${what}; beyond 1000 an estimate`),
    oldest: gauge(`zhitong_${name}_oldest_seconds`, `${what}: since when the first waits`),
  });
  const outbox = pair('outbox', 'Facts that the log does not have yet');
  const messages = pair('messages', 'Messages that the gateway has not taken yet');
  const deadlines = pair('deadlines', 'Deadlines that have passed and were not run');
  const timers = gauge('zhitong_timers', 'Deadlines to come, an estimate');
  const parkedDeadlines = gauge('zhitong_deadlines_parked', 'Deadlines that failed and wait for a person');
  const parked = metrics.gauge({
    name: 'zhitong_parked_keys',
    help: 'Keys that stand still because of a parked event; 1000 means at least so many',
    labels: ['group'],
  });
  const show = ({ rows, oldest }: { rows: Gauge<never>; oldest: Gauge<never> }, amount: Amount) => {
    rows.set({}, amount.rows);
    oldest.set({}, amount.oldestSeconds);
  };
  const all = [outbox, messages, deadlines].flatMap(({ rows, oldest }) => [rows, oldest]);
  return async () => {
    try {
      const figures = await readFigures(query, clock.now());
      show(outbox, figures.outbox);
      show(messages, figures.messages);
      show(deadlines, figures.deadlines);
      timers.set({}, figures.timers);
      parkedDeadlines.set({}, figures.parkedDeadlines);
      parked.clear();
      for (const group of Object.keys(definition.consumes ?? {})) parked.set({ group }, 0);
      for (const { group, keys } of figures.parkedKeys) parked.set({ group }, keys);
      up.set({}, 1);
      return true;
    } catch {
      for (const known of [...all, timers, parkedDeadlines, parked]) known.clear();
      up.set({}, 0);
      return false;
    }
  };
}

function watchStandings(metrics: Metrics, { definition, query, log, logHealth }: Looked): () => Promise<void> {
  const up = metrics.gauge({ name: 'zhitong_log_up', help: '1 while the event log answers' });
  const lag = metrics.gauge({
    name: 'zhitong_consumer_lag',
    help: 'Lines of a partition that a consumer group has not read yet',
    labels: ['group', 'topic', 'partition'],
  });
  return async () => {
    try {
      if (!(await logHealth()).ready) throw new Error('the log does not answer');
      for (const { group, topic, partitions } of await readStandings({
        query,
        log,
        consumes: definition.consumes ?? {},
      }))
        for (const { partition, lag: lines } of partitions)
          lag.set({ group, topic, partition: String(partition) }, lines);
      up.set({}, 1);
    } catch {
      lag.clear();
      up.set({}, 0);
    }
  };
}
