import type { Line, Slot } from '../log/event-log.js';

/** A broker refuses a batch of one partition beyond its limit; topics are made with {@link maxBatchBytes}. */
const parcelBytes = 512 * 1_024;
/** Largest batch that a topic takes: also one event that is very large. */
export const maxBatchBytes = 8 * 1_024 * 1_024;

type Appended = readonly { slot: Slot; lines: readonly Line[] }[];

/**
 * Divides what is appended into parcels that are sent one after the other, so that no partition's share of a parcel
 * is too large for the broker. The order within each partition stays.
 */
export function* parcels(batches: Appended): Generator<{ slot: Slot; lines: Line[] }[]> {
  const rest = batches.map(({ slot, lines }) => ({ slot, lines, sent: 0 }));
  for (;;) {
    const taken = new Map<string, number>();
    const parcel: { slot: Slot; lines: Line[] }[] = [];
    for (const entry of rest) {
      const id = `${entry.slot.topic}/${entry.slot.partition}`;
      const lines: Line[] = [];
      for (let bytes = taken.get(id) ?? 0; entry.sent < entry.lines.length; entry.sent += 1) {
        const line = entry.lines[entry.sent]!;
        bytes += Buffer.byteLength(line.body) + Buffer.byteLength(line.key);
        if (bytes > parcelBytes && taken.has(id)) break;
        taken.set(id, bytes);
        lines.push(line);
      }
      // What is left of this entry must go before later entries of the same partition.
      if (entry.sent < entry.lines.length) taken.set(id, Infinity);
      if (lines.length > 0) parcel.push({ slot: entry.slot, lines });
    }
    if (parcel.length === 0) return;
    yield parcel;
  }
}
