import { expertLevels, societies, tieKinds } from '@zhitong/contracts';
import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';

/** The library of experts, and what a panel is drawn from: for the secretariat. */

const employer = z.object({ name: z.string(), creditCode: z.string() });
const tie = z.object({
  kind: z.enum(tieKinds),
  organisation: z.string().describe('credit code'),
  organisationName: z.string(),
  since: z
    .string()
    .optional()
    .describe('date or time')
    .meta({ examples: ['2021-03-01T00:00:00+08:00'] }),
  until: z
    .string()
    .optional()
    .describe('date or time; absent while it lasts')
    .meta({ examples: ['2024-06-30T16:00:00.000Z'] }),
});

const expert = z
  .object({
    id: z.string().describe('account'),
    name: z.string(),
    employer,
    title: z.string(),
    level: z.enum(expertLevels),
    society: z.enum(societies),
    disciplines: z.array(z.string()),
    reviewsThisYear: z.number().int(),
    ties: z.array(tie),
    chairs: z.boolean(),
    active: z.boolean(),
    version: z.number().int(),
  })
  .meta({
    id: 'Expert',
    examples: [
      {
        id: 'account-8k2m4p6r8t0v2x4z6b8d',
        name: '王建国',
        employer: { name: '石河子大学', creditCode: '12650000457601086Q' },
        title: '教授',
        level: 'senior',
        society: 'engineering',
        disciplines: ['460'],
        reviewsThisYear: 2,
        ties: [],
        chairs: true,
        active: true,
        version: 1,
      },
    ],
  });

const load = z.number().int().describe('reviews of this year; for the secretariat with those on the way');

export const expertsAnswer = z.object({
  items: z.array(expert.extend({ load }).meta({ id: 'ExpertRow' })),
  total: z.number().int(),
  societies: z.array(z.object({ society: z.enum(societies), experts: z.number().int() })),
  employers: z.array(employer.extend({ experts: z.number().int() })),
});
export const expertAnswer = expert.extend({ load, may: mayAnswer }).meta({ id: 'ExpertFile' });
export const keptExpertAnswer = z.object({ id: z.string().describe('account') });
const cell = z.object({ field: z.string(), heading: z.string() });
export const fileReportAnswer = z
  .object({
    kept: z.boolean().describe('false for a trial'),
    counts: z.object({
      new: z.number().int(),
      changed: z.number().int(),
      same: z.number().int(),
      wrong: z.number().int(),
    }),
    unknown: z.array(z.string()).describe('headings that mean nothing here'),
    rows: z.array(
      z.object({
        line: z.number().int().describe('of the file, its heading counted'),
        id: z.string(),
        name: z.string(),
        what: z.enum(['new', 'changed', 'same', 'wrong']),
        changes: z.array(cell.extend({ before: z.string(), after: z.string() })),
        errors: z.array(cell.extend({ value: z.string(), message: z.string() })),
      }),
    ),
  })
  .meta({ id: 'ExpertFileReport' });
export const importedAnswer = z.object({ imported: z.number().int() });

export const candidatesAnswer = z.array(
  z
    .object({
      expert,
      home: z.boolean().describe("of the problem's society"),
      fit: z.number().int().describe('how many digits of a discipline code agree, 0 to 7'),
      barred: z
        .array(z.object({ zh: z.string(), en: z.string() }))
        .describe('why this one cannot be chosen, besides conflicts'),
      conflicts: z.array(
        z.object({
          kind: z.enum([...tieKinds, 'same-entity', 'named-unsuitable', 'declared']),
          evidence: z
            .object({ zh: z.string(), en: z.string() })
            .meta({ examples: [{ zh: '持股：沙湾润禾农业有限公司', en: 'holds shares of 沙湾润禾农业有限公司' }] }),
        }),
      ),
    })
    .meta({ id: 'Candidate' }),
);

const assigned = z.object({
  expert: z.string(),
  reason: z.string().meta({ examples: ['属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2'] }),
});

export const assignmentAnswer = z
  .object({
    round: z.number().int(),
    inputs: z.object({
      candidates: z.array(
        z.object({
          expert: expert
            .pick({
              id: true,
              employer: true,
              society: true,
              disciplines: true,
              reviewsThisYear: true,
              chairs: true,
              active: true,
            })
            .meta({ id: 'DrawnFrom' }),
          conflicts: z.array(z.object({ kind: z.string() })),
        }),
      ),
      options: z.object({
        method: z.enum(['draw', 'fit']),
        seed: z.string(),
        size: z.number().int(),
        employers: z.number().int(),
        reserves: z.number().int(),
        reviewsPerYear: z.number().int(),
        chair: z.string().optional(),
        society: z.string(),
        disciplines: z.array(z.string()),
        former: z.array(z.string()),
      }),
    }),
    hash: z.string(),
    replayed: z.object({
      members: z.array(assigned),
      chair: assigned,
      reserves: z.array(assigned),
      employers: z.number().int(),
      inputs: z.string(),
    }),
  })
  .meta({ id: 'AssignmentRecord' });
