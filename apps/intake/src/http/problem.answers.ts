import { dossier, exampleSubmission, problemKind } from '@zhitong/contracts';
import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';
import { statuses } from '../domain/problem/state.js';

/** What problems look like in answers. */

const { contact: exampleContact, declarations: _, ...exampleText } = exampleSubmission;
const number = 'SW2026-0012';
const exampleAt = { from: '2026-03-02T01:00:00.000Z', by: '2026-03-09T01:00:00.000Z' };

export const fieldRemark = z
  .object({ field: z.string(), code: z.string(), message: z.string() })
  .meta({ id: 'FieldRemark', examples: [{ field: 'title', code: 'title-length', message: '问题名称应为 6–50 个字' }] });

const status = z.enum(statuses).exclude(['absent']);

const clock = z.object({
  name: z.enum(['formal-check', 'correction']),
  from: z.iso.datetime(),
  by: z.iso.datetime(),
  overdue: z.boolean(),
});

const { title, kind, industry, disciplines, campaign, organisation, region, regiment, recommender } = dossier.shape;

/** What everybody may know for whom the problem exists. */
const outline = {
  id: z.string(),
  number: z.string().describe('受理编号'),
  status,
  title,
  kind,
  industry,
  disciplines,
  campaign,
  organisation: z.object(organisation.shape),
  region,
  regiment,
  recommender,
  clock: clock.optional(),
  may: mayAnswer,
};

const reason = z.object({ code: z.string(), field: z.string().optional(), note: z.string() });
const difference = z.object({ field: z.string(), old: z.unknown().optional(), new: z.unknown().optional() });
const declaration = z.object({
  by: z.string().describe('account'),
  at: z.iso.datetime(),
  hash: z.string().describe('SHA-256 of the version that was signed'),
});

const { joined: _joined, number: _number, attachments: _attachments, ...text } = dossier.shape;

const joined = z.array(
  z.object({
    problem: z.string().optional(),
    number: z.string(),
    organisation: z.object(organisation.shape).optional(),
  }),
);

/** What only its owner and the secretariat read: the rest of an outline is absent for everybody else. */
const whole = z.object({
  ...text,
  joined: joined.describe('problems merged into it; to the owner by their numbers alone'),
  owner: z.string().describe('account; for the secretariat'),
  enteredBy: z.string().describe('account of the clerk who entered it for the enterprise'),
  declaration,
  returns: z.number().int(),
  returnedFrom: z.enum(['check', 'review']),
  reasons: z.array(reason),
  changes: z.array(difference).describe('what the last correction by the enterprise changed'),
  checklist: z.array(z.object({ code: z.string(), ok: z.boolean() })),
  withdrawal: z.string(),
  onNotice: z.boolean().describe('approved by the experts, and nobody has objected yet'),
  comments: z.array(z.string()).describe('of the experts, anonymised'),
  team: z.string().describe('name of the organisation that took it on'),
  merged: z.object({ into: z.string().optional(), until: z.iso.datetime(), was: status.optional() }),
  corrections: z.array(z.object({ changes: z.array(difference), reason: z.string() })),
  answers: z.array(z.object({ brief: z.string().optional(), text: z.string().optional() })),
  contact: z.object({ name: z.string(), mobile: z.string(), email: z.string() }),
});

const exampleProblem = {
  id: 'problem-8k2m4p6r8t0v2x4z6b8d',
  number,
  status: 'submitted',
  ...exampleText,
  indicators: exampleText.indicators.map((row, i) => ({ id: `i${i + 1}`, ...row })),
  organisation: { id: 'organisation-8k2m4p6r8t0v2x4z6b8d', ...exampleText.organisation },
  clock: { name: 'formal-check', ...exampleAt, overdue: false },
  may: { withdraw: true, resubmit: '问题现为“待形式审查”，不能重新提交' },
  joined: [],
  declaration: {
    by: 'account-8k2m4p6r8t0v2x4z6b8d',
    at: exampleAt.from,
    hash: 'sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  },
  returns: 0,
  changes: [],
  onNotice: false,
  corrections: [],
  answers: [],
  contact: exampleContact,
};

const problemFields = { ...whole.partial().shape, ...outline };

export const problemAnswer = z.object(problemFields).meta({ id: 'Problem', examples: [exampleProblem] });

export const submissionAnswer = z
  .object({
    ...problemFields,
    warnings: z.array(fieldRemark).describe('words in the text that was sent, to look at once more'),
  })
  .meta({ id: 'Submission', examples: [{ ...exampleProblem, warnings: [] }] });

export const problemListAnswer = z.object({
  items: z.array(
    z
      .object({
        id: z.string(),
        number: z.string(),
        title: z.string(),
        status,
        kind: problemKind,
        industry: z.string(),
        campaign: z.string(),
        organisation: z.string(),
        region: z.string(),
        submittedAt: z.iso.datetime().nullable(),
        dueAt: z.iso.datetime().nullable(),
        overdue: z.boolean(),
      })
      .meta({
        id: 'ProblemRow',
        examples: [
          {
            id: exampleProblem.id,
            number,
            title: exampleText.title,
            status: 'submitted',
            kind: exampleText.kind,
            industry: exampleText.industry,
            campaign: exampleText.campaign,
            organisation: exampleText.organisation.name,
            region: exampleText.region,
            submittedAt: exampleAt.from,
            dueAt: exampleAt.by,
            overdue: false,
          },
        ],
      }),
  ),
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
});

export const similarAnswer = z.object({
  items: z.array(
    z
      .object({
        id: z.string(),
        number: z.string(),
        title: z.string(),
        status: status.optional().describe('of the own problems, and for the secretariat'),
        organisation: z.string().optional().describe('for the secretariat'),
        score: z.number().min(0).max(1),
      })
      .meta({
        id: 'SimilarProblem',
        examples: [{ id: exampleProblem.id, number, title: exampleText.title, score: 0.412 }],
      }),
  ),
});

export const receiptAnswer = z
  .object({
    number: z.string(),
    title: z.string(),
    organisation: z.object({ name: z.string(), creditCode: z.string() }),
    campaign: z.string().describe('title of the campaign'),
    indicators: z.number().int(),
    submittedAt: z.iso.datetime().optional(),
    checkBy: z.iso.datetime().optional(),
    declaration: declaration.optional().describe('for the owner and the secretariat'),
  })
  .meta({
    id: 'Receipt',
    examples: [
      {
        number,
        title: exampleText.title,
        organisation: exampleText.organisation,
        campaign: '2026年第一批“卡脖子”问题征集',
        indicators: exampleText.indicators.length,
        submittedAt: exampleAt.from,
        checkBy: exampleAt.by,
      },
    ],
  });

/** A contact that was kept answers nothing: it is personal data, and answers are kept for repeats. */
export const nothing = z.object({});
