import { generationGroup } from '../consume/generations.js';
import type { Topic } from '../contract.js';
import type { EventLog } from '../log/event-log.js';
import { decode, NotAnEvent } from '../log/wire.js';
import type { Query } from './query.js';

/** How far a group has come in one partition. */
export interface PartitionLag {
  partition: number;
  position: number;
  end: number;
  lag: number;
}

/** Where a group stands in a topic, under its plain name. */
export interface Standing {
  group: string;
  topic: string;
  partitions: PartitionLag[];
}

/** How far a group has come in a topic. */
export interface GroupLag extends Standing {
  /** Lines not read yet. */
  lag: number;
  /** Since when the oldest of them waits, in seconds; null where there is none, or where it was not to be learnt. */
  oldestSeconds: number | null;
}

/** What {@link readLag} needs: database, log, and which group reads which topics. */
export interface LagQuestion {
  query: Query;
  log: Pick<EventLog, 'ends' | 'scan'>;
  consumes: Readonly<Record<string, readonly Topic[]>>;
  now: Date;
}

/**
 * Where the groups of a service stand, and where the log ends: cheap enough to be asked every few seconds.
 * @throws when the log does not answer
 */
export async function readStandings({
  query,
  log,
  consumes,
}: Pick<LagQuestion, 'query' | 'consumes'> & { log: Pick<EventLog, 'ends'> }): Promise<Standing[]> {
  const generations = await query<{ grp: string; active: number }>(`SELECT grp, active FROM events.generations`);
  const serving = new Map(generations.map(({ grp, active }) => [grp, generationGroup(grp, active)]));
  const rows = await query<{ grp: string; topic: string; part: number; next: string }>(
    `SELECT grp, topic, part, next FROM events.positions`,
  );
  const positions = new Map(rows.map(({ grp, topic, part, next }) => [`${grp} ${topic} ${part}`, BigInt(next)]));
  const found: Standing[] = [];
  for (const [group, topics] of Object.entries(consumes))
    for (const { name: topic } of topics) {
      const ends = await log.ends(topic);
      const at = ends.map((_, part) => positions.get(`${serving.get(group) ?? group} ${topic} ${part}`) ?? 0n);
      const partitions = ends.map((end, partition) => {
        const lag = Math.max(0, Number(end - at[partition]!));
        return { partition, position: Number(at[partition]), end: Number(end), lag };
      });
      found.push({ group, topic, partitions });
    }
  return found;
}

/**
 * How far the groups are behind, and since when: reads the first unread line of each, for a person who asks.
 * @throws when the log does not answer
 */
export async function readLag({ query, log, consumes, now }: LagQuestion): Promise<GroupLag[]> {
  const found: GroupLag[] = [];
  for (const standing of await readStandings({ query, log, consumes })) {
    const { topic, partitions } = standing;
    const lag = partitions.reduce((sum, one) => sum + one.lag, 0);
    const at = partitions.map(({ position }) => BigInt(position));
    const ends = partitions.map(({ end }) => BigInt(end));
    found.push({ ...standing, lag, oldestSeconds: lag === 0 ? null : await ageOfUnread(log, topic, at, ends, now) });
  }
  return found;
}

/** How long to look for it, ms: whoever asks for the health of a service waits. */
const patience = 2_000;

async function ageOfUnread(
  log: Pick<EventLog, 'scan'>,
  topic: string,
  from: readonly bigint[],
  ends: readonly bigint[],
  now: Date,
): Promise<number | null> {
  const until = from.map((at, part) => (at < ends[part]! ? at + 1n : at));
  const look = async () => {
    let oldest: number | null = null;
    for await (const { lines } of log.scan(topic, from, until))
      for (const { body } of lines) {
        const age = ageOf(body, topic, now);
        if (age !== null && (oldest === null || age > oldest)) oldest = age;
      }
    return oldest;
  };
  let timer: NodeJS.Timeout | undefined;
  const given = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patience)));
  const looking = look();
  // Given up, it may still fail: that is nobody's any more.
  looking.catch(() => undefined);
  return Promise.race([looking, given]).finally(() => clearTimeout(timer));
}

function ageOf(body: string, topic: string, now: Date): number | null {
  try {
    return Math.max(0, Math.round((now.getTime() - decode(body, topic).recorded.at.getTime()) / 1_000));
  } catch (error) {
    if (error instanceof NotAnEvent) return null;
    throw error;
  }
}
