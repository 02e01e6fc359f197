import { z } from 'zod';

/** What an export says of itself, in its first line. */
export const headerSchema = z.strictObject({
  kind: z.literal('zhitong-audit-export'),
  version: z.literal(1),
  at: z.string(),
  scope: z.strictObject({ problem: z.string().optional(), since: z.string().optional() }),
  /** Topics of the export, with the service that writes and signs each. */
  topics: z.array(z.strictObject({ topic: z.string(), owner: z.string() })),
});
export type ExportHeader = z.output<typeof headerSchema>;

/** A fact: its text as it stands in the log, to the byte. */
export const factSchema = z.strictObject({
  kind: z.literal('fact'),
  topic: z.string(),
  partition: z.number().int().nonnegative(),
  offset: z.string().regex(/^\d+$/),
  text: z.string(),
});
export type FactLine = z.output<typeof factSchema>;

/** A public key that the installation signs with. */
export const keySchema = z.strictObject({
  kind: z.literal('key'),
  issuer: z.string(),
  jwk: z.looseObject({ kty: z.string(), crv: z.string(), x: z.string(), kid: z.string() }),
});
export type KeyLine = z.output<typeof keySchema>;

/** How many lines there were before it: an export that was cut short shows. */
export const endSchema = z.strictObject({ kind: z.literal('end'), lines: z.number().int() });

export const lineSchema = z.discriminatedUnion('kind', [headerSchema, factSchema, keySchema, endSchema]);
export type ExportLine = z.output<typeof lineSchema>;
