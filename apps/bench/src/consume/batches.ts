import { partitionOf, type EventLog } from '@zhitong/events';
import { readingsTopic } from '../subject/meters.js';
import { readings, type Reading } from '../subject/readings.js';

/** Lines of one delivery, as both logs cut them. */
export const chunk = 500;
/** Partitions at the same time, as the library's groups take them. */
export const places = 4;

/** Names of meters, so many for each partition. */
function metersOf(perPartition: number): string[] {
  const found = Array.from({ length: readingsTopic.partitions }, () => [] as string[]);
  for (let nth = 0; found.some(({ length }) => length < perPartition); nth += 1) {
    const meters = found[partitionOf(`meter-${nth}`, readingsTopic.partitions)]!;
    if (meters.length < perPartition) meters.push(`meter-${nth}`);
  }
  return found.flat();
}

/** Puts so many readings into the log, so that every 500 lines of a partition are about so many meters. */
export async function fillLog(log: EventLog, events: number, keysPerBatch: number): Promise<number> {
  await log.ensure([readingsTopic]);
  const lines = readings(events, metersOf(keysPerBatch));
  for (let from = 0; from < lines.length; from += 2_000) {
    const slots = new Map<number, Reading[]>();
    for (const line of lines.slice(from, from + 2_000)) slots.set(line.part, [...(slots.get(line.part) ?? []), line]);
    await log.append(
      [...slots].map(([partition, own]) => ({ slot: { topic: readingsTopic.name, partition }, lines: own })),
    );
  }
  return lines.length;
}
