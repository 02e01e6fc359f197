import type { TimelineRow } from './row.js';

type Placed = Pick<TimelineRow, 'id' | 'topic' | 'key' | 'at' | 'cause' | 'seq'>;
type Place = readonly [moment: number, depth: number];

/**
 * Causes before effects, the facts of a key in their order, and otherwise by time. Clocks of services differ a little:
 * an effect that claims to be older than its cause stands right after it. The order is that of the facts, whatever the
 * order they are given in; of facts with the same place, topic, key and id decide.
 */
export function inOrder<R extends Placed>(rows: readonly R[]): R[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const before = predecessors(rows);
  const places = new Map<R, Place>();

  const placeOf = (row: R, under: ReadonlySet<R>): Place => {
    const known = places.get(row);
    if (known) return known;
    const within = new Set(under).add(row);
    const cause = row.cause === null ? undefined : byId.get(row.cause);
    // A fact that leads to itself is no cause: the order must come to an end whatever the log says.
    const earlier = [cause, before.get(row)].flatMap((one) => (one && !within.has(one) ? [placeOf(one, within)] : []));
    const place: Place = [
      Math.max(row.at.getTime(), ...earlier.map(([moment]) => moment)),
      Math.max(0, ...earlier.map(([, depth]) => depth + 1)),
    ];
    places.set(row, place);
    return place;
  };
  // From the front, so that the chain of a key is never walked twice.
  for (const row of [...rows].sort((one, other) => one.seq - other.seq)) placeOf(row, new Set());

  return [...rows].sort((one, other) => {
    const [[moment, depth], [otherMoment, otherDepth]] = [places.get(one)!, places.get(other)!];
    return (
      moment - otherMoment ||
      depth - otherDepth ||
      compare(one.topic, other.topic) ||
      compare(one.key, other.key) ||
      compare(one.id, other.id)
    );
  });
}

/** The fact before each under the same key. */
function predecessors<R extends Placed>(rows: readonly R[]): Map<R, R> {
  const last = new Map<string, R>();
  const before = new Map<R, R>();
  for (const row of [...rows].sort((one, other) => one.seq - other.seq)) {
    const key = `${row.topic} ${row.key}`;
    const predecessor = last.get(key);
    if (predecessor) before.set(row, predecessor);
    last.set(key, row);
  }
  return before;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
