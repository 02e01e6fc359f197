import { topics } from '@zhitong/contracts';
import { z } from 'zod';
import { mayAnswer } from '../http/may-answer.js';

/** A key that stands still, without what its event says. */
export const parkedAnswer = z
  .object({
    group: z.string().meta({ examples: ['tracking-standing'] }),
    topic: z.enum(topics.map(({ name }) => name)),
    key: z.string().describe('事件所属对象 · what the event is about'),
    type: z
      .string()
      .nullable()
      .describe('null：读不出 · not to be read')
      .meta({ examples: ['ProblemAccepted'] }),
    seq: z.number().int(),
    kind: z.enum(['poison', 'gap', 'fork', 'queued', 'foreign']),
    why: z.string().nullable(),
    attempts: z.number().int(),
    since: z.iso.datetime(),
  })
  .meta({ id: 'Parked' });

export const parkedDeadlineAnswer = z
  .object({
    aggregate: z.string().meta({ examples: ['panel'] }),
    key: z.string(),
    name: z.string().meta({ examples: ['scoring'] }),
    due: z.iso.datetime(),
    attempts: z.number().int(),
    why: z.string(),
  })
  .meta({ id: 'ParkedDeadline' });

export const parkedListAnswer = z.object({
  items: z.array(parkedAnswer).describe('每个消费组至多 200 项 · at most 200 of each group'),
  deadlines: z.array(parkedDeadlineAnswer),
  may: mayAnswer,
});

export const redrivenAnswer = z.object({
  outcome: z.enum(['drained', 'parked']).describe('parked：仍有搁置 · something of it still waits'),
  left: z.array(parkedAnswer),
});
export const discardedAnswer = z.object({ discarded: parkedAnswer, left: z.array(parkedAnswer) });
export const handedBackAnswer = z.object({ outcome: z.literal('handed back') });
