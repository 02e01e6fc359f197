import { z } from 'zod';

/** Somebody is shown, takes out or changes data that the trail keeps account of. Ids and codes only. */
export interface Look {
  kind: 'viewed' | 'exported' | 'changed';
  /** Name of the kind of data: `contact`, `experts`, `problems` … */
  what: string;
  /** Id of the object. */
  object?: string;
  /** Account of the person whom the data are about, where it is one. */
  subject?: string;
  /** csv, xlsx … of an export. */
  format?: string;
}

/** A person tried again, or gave up, what a service had set aside. */
export interface Deed {
  kind: 'parked-handled';
  act: 'redrive' | 'discard' | 'redrive-deadline';
  /** Consumer group, or `timer:NAME`. */
  group: string;
  /** Or the aggregate of a deadline. */
  topic: string;
  key: string;
  seq?: number;
  /** Why it was given up. */
  reason?: string;
  /** drained, parked, discarded, handed back. */
  outcome: string;
}

/** What a service has the gateway write into the trail. */
export type ForTrail = Look | Deed;

/** Of a service's answer to the gateway, which records it and takes it off before passing the answer on. */
export const lookHeader = 'zhitong-viewed';

export const encodeLook = (told: ForTrail): string => Buffer.from(JSON.stringify(told)).toString('base64url');

const name = z.string().min(1);
const told: z.ZodType<ForTrail> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['viewed', 'exported', 'changed']),
    what: name,
    object: name.optional(),
    subject: name.optional(),
    format: name.optional(),
  }),
  z.object({
    kind: z.literal('parked-handled'),
    act: z.enum(['redrive', 'discard', 'redrive-deadline']),
    group: name,
    topic: name,
    key: name,
    seq: z.number().int().optional(),
    reason: name.optional(),
    outcome: name,
  }),
]);

/** @throws for what no service of ours writes */
export const decodeLook = (text: string): ForTrail =>
  told.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
