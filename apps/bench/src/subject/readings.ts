import { encode, hashOf, partitionOf } from '@zhitong/events';
import { MeterRead, readingsTopic } from './meters.js';

/** A line of the log as an outbox holds it. */
export interface Reading {
  key: string;
  part: number;
  body: string;
}

/** Makes an event of about 430 bytes. */
const remark = '表计读数正常，未见异常；'.repeat(4);

/** So many readings of these meters (or of so many) in turn, each meter's numbered and chained. */
export function readings(count: number, meters: number | readonly string[]): Reading[] {
  const names = typeof meters === 'number' ? Array.from({ length: meters }, (_, nth) => `meter-${nth}`) : meters;
  const heads = new Map<string, { seq: bigint; prev: string }>();
  const at = new Date('2026-11-30T08:00:00Z');
  return Array.from({ length: count }, (_, index) => {
    const key = names[index % names.length]!;
    const { seq, prev } = heads.get(key) ?? { seq: 1n, prev: '' };
    const body = encode(
      {
        ...{ id: `reading-${index}`, type: MeterRead.type, topic: readingsTopic.name, key, at },
        ...{ data: { value: index, remark }, actor: 'reader-7', epoch: 1, seq, prev },
      },
      'bench',
      MeterRead.version,
    );
    heads.set(key, { seq: seq + 1n, prev: hashOf(body) });
    return { key, part: partitionOf(key, readingsTopic.partitions), body };
  });
}
