import { z } from 'zod';

/** One row of the indicator table. `id` is given at submission and kept to the acceptance of the topic. */
export const indicator = z.object({
  id: z.string(),
  name: z.string(),
  current: z.string(),
  target: z.string(),
  unit: z.string(),
  method: z.string(),
});
export type Indicator = z.output<typeof indicator>;

export const organisation = z.object({ id: z.string(), name: z.string(), creditCode: z.string() });
export type Organisation = z.output<typeof organisation>;

export const problemKind = z.enum(['scientific', 'engineering', 'industrial']);
export const chokeForm = z.enum(['supply-cut', 'import-dependent', 'performance', 'cost']);
export const cooperationMode = z.enum(['commission', 'joint-development', 'transfer', 'equity']);

/**
 * A file that came with a problem. Its name, its size and the digest of what was sent tell who sent it: they stay in
 * intake. What stands here concerns the copy alone from which that was taken out, if there could be one.
 */
export const dossierAttachment = z.object({
  id: z.string(),
  purpose: z.string().describe("'attachment'; a 'stamped' scan is never shown to experts"),
  commitment: z.string().describe('salted hash of the digest of what was sent: proves later which file it was'),
  blinded: z
    .object({
      digest: z.string(),
      bytes: z.number().int(),
      type: z.string().describe('pdf, docx, xlsx, pptx, png, jpeg, text, csv'),
      mediaType: z.string(),
    })
    .optional()
    .describe('the copy for experts'),
});
export type DossierAttachment = z.output<typeof dossierAttachment>;

/**
 * All that later services need of a problem. No personal data: the contact stays in intake. The organisation is
 * part of it, and every service hides it from those who must not see it.
 */
export const dossier = z.object({
  number: z.string().describe('Case number 受理编号, e.g. SW2026-0012'),
  campaign: z.string(),
  organisation,
  title: z.string(),
  kind: problemKind,
  industry: z.string().describe('GB/T 4754-2017'),
  disciplines: z.array(z.string()).describe('GB/T 13745-2009'),
  description: z.string(),
  background: z.string(),
  stateOfTheArt: z.string(),
  significance: z.string(),
  choke: z.object({ forms: z.array(chokeForm), sourceCountries: z.array(z.string()) }),
  indicators: z.array(indicator),
  months: z.number().int(),
  ownMoney: z.number().describe('万元'),
  cooperation: z.object({ mode: cooperationMode, ip: z.string(), solver: z.string() }),
  trl: z.object({ now: z.number().int(), wanted: z.number().int() }),
  region: z.string(),
  regiment: z.string().optional(),
  recommender: z.string().optional(),
  visibility: z.enum(['public', 'internal']),
  publicFields: z.array(z.string()),
  attachments: z.array(dossierAttachment).optional(),
  /** Submitters of problems that were merged into this one. */
  joined: z.array(z.object({ problem: z.string(), number: z.string(), organisation })).default([]),
});
export type Dossier = z.output<typeof dossier>;

/** Account, time and SHA-256 (`sha256:` and hex) of the version that somebody signed. */
export const declaration = z.object({ by: z.string(), at: z.iso.datetime(), hash: z.string() });

/** Ids of the problems that an event concerns: what tracking files it under. */
export const problems = z.array(z.string());

/** A fact from elsewhere that changed nothing, and why: recorded so that nothing vanishes. */
export const ignored = z.object({
  problems,
  ignored: z.object({ type: z.string(), id: z.string() }),
  reason: z.string(),
});
