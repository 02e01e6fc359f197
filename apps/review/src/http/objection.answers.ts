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

export const objectionListAnswer = z.array(
  z
    .object({
      id: z.string(),
      panel: z.string().describe("the problem's id"),
      title: z.string(),
      organisation: z.string().describe('whom the account speaks for that objected; empty where it speaks for none'),
      round: objectionRow.round,
      ground: objectionRow.ground,
      at: objectionRow.at,
      upheld: objectionRow.upheld,
      decision: objectionRow.decision,
    })
    .meta({
      id: 'ObjectionInList',
      examples: [
        {
          id: 'objection-8k2m4p6r8t0v2x4z6b8d',
          panel: 'problem-8k2m4p6r8t0v2x4z6b8d',
          title: '规模化奶牛场液肥滴灌还田',
          organisation: '沙湾润禾农业有限公司',
          round: 1,
          ground: example.ground,
          at: '2026-03-04T01:00:00.000Z',
          upheld: null,
          decision: null,
        },
      ],
    }),
);

export const raisedAnswer = z.object({ objection: z.string(), status: z.literal('open') });

export const decidedAnswer = z.object({
  objection: z.string(),
  status: z.enum(['upheld', 'dismissed']),
  round: z.number().int(),
});
