import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Recorded } from '../recorded.js';

/** A line that is not one of our events: no CloudEvent, or without what the order needs. */
export class NotAnEvent extends Error {
  override readonly name = 'NotAnEvent';
}

/** Hash of an event's finished text: algorithm and value, so that another algorithm can follow. */
export const hashOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.string().min(1),
  // Keys are indexed columns in PostgreSQL.
  subject: z
    .string()
    .min(1)
    .max(500)
    .refine((key) => !key.includes('\u0000')),
  time: z.iso.datetime({ offset: true }),
  dataschema: z.string().regex(/\/[1-9]\d*$/),
  seq: z.number().int().positive(),
  epoch: z.number().int().positive().max(2_147_483_647),
  prev: z.string(),
  actor: z.string(),
  cause: z.string().optional(),
  traceparent: z.string().optional(),
  data: z.unknown(),
});

/**
 * The finished text of an event: CloudEvents 1.0, structured JSON mode. Order and chain travel as extension
 * attributes, for one header instead of eight halves a client's work.
 */
export function encode(recorded: Recorded, source: string, version: number): string {
  const { id, type, key, at, data, seq, epoch, prev, actor, cause, traceparent } = recorded;
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: `/zhitong/${source}`,
    type,
    subject: key,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    dataschema: `urn:zhitong:${type}/${version}`,
    seq: Number(seq),
    epoch,
    prev,
    actor,
    cause,
    traceparent,
    data,
  });
}

/** Reads a line. @throws NotAnEvent; the payload itself is checked against its contract elsewhere */
export function decode(text: string, topic: string): { recorded: Recorded; version: number; source: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new NotAnEvent('the line is not JSON', { cause: error });
  }
  const result = envelope.safeParse(json);
  if (!result.success) throw new NotAnEvent(`not an event of ours: ${z.prettifyError(result.error)}`);
  const { id, type, subject, time, dataschema, seq, epoch, prev, actor, cause, traceparent, data, source } =
    result.data;
  return {
    version: Number(dataschema.slice(dataschema.lastIndexOf('/') + 1)),
    source: source.replace(/^\/zhitong\//, ''),
    recorded: {
      id,
      type,
      topic,
      key: subject,
      at: new Date(time),
      data,
      actor,
      epoch,
      seq: BigInt(seq),
      prev,
      ...(cause === undefined ? {} : { cause }),
      ...(traceparent === undefined ? {} : { traceparent }),
    },
  };
}
