import { z } from 'zod';

/** The last fact of a key, as a checkpoint names it. */
export interface Head {
  key: string;
  seq: number;
  /** Hash of the fact's text, with its algorithm. */
  hash: string;
}

/** Key of a topic's checkpoints: its owner has a row for each of its topics. */
export const checkpointKeyOf = (topic: string): string => `checkpoint:${topic}`;

/** Kind of the signature, in its header: a signature of anything else is none of a checkpoint. */
export const checkpointKind = 'zhitong-checkpoint+jws';

/** The data of a checkpoint. */
export const checkpointSchema = z.object({
  problems: z.array(z.string()).length(0),
  heads: z
    .array(
      z.object({
        key: z.string(),
        seq: z.number().int().positive(),
        hash: z.string().describe('of the fact’s text as it stands in the log, algorithm first'),
      }),
    )
    .min(1)
    .describe('the last fact of every key that went on since the last checkpoint'),
  at: z.string().describe('when it was signed'),
  signature: z
    .string()
    .describe('JWS (RFC 7515) without its payload: a text of topic, number, predecessor, time and heads'),
});
/** The data of a checkpoint: the last fact of every key that went on since the one before, signed. */
export type Checkpoint = z.output<typeof checkpointSchema>;

/** The text that a checkpoint's signature is about. */
export const checkpointText = (about: {
  topic: string;
  /** Its number under its own key. */
  seq: number;
  /** Hash of the checkpoint before, or empty. */
  prev: string;
  at: string;
  heads: readonly Head[];
}): string =>
  JSON.stringify([
    'zhitong-checkpoint@1',
    about.topic,
    about.seq,
    about.prev,
    about.at,
    about.heads.map(({ key, seq, hash }) => [key, seq, hash]),
  ]);
