import { z } from 'zod';

const example = {
  ground: 'fact',
  text: '我单位认为评审依据的运行数据与实际情况不符，请予核查。',
  evidence: '附运行记录复印件',
  decision: '经核查，运行数据与现场记录一致，异议不成立。',
};

/** An objection and what was decided about it. */
export const objectionRow = {
  round: z.number().int(),
  ground: z.string().meta({ examples: [example.ground] }),
  text: z.string().meta({ examples: [example.text] }),
  evidence: z.string().meta({ examples: [example.evidence] }),
  at: z.iso.datetime(),
  upheld: z.boolean().nullable().describe('null while it is open, and where another one that was upheld answered it'),
  decision: z
    .string()
    .nullable()
    .meta({ examples: [example.decision] }),
};

export const objectionsAnswer = z.array(
  z.object({ objection: z.string(), ...objectionRow }).meta({ id: 'OwnObjection' }),
);

export const raisedAnswer = z.object({ objection: z.string(), status: z.literal('open') });

export const decidedAnswer = z.object({
  objection: z.string(),
  status: z.enum(['upheld', 'dismissed']),
  round: z.number().int(),
});
