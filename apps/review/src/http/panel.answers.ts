import { dossier, outcome, societies } from '@zhitong/contracts';
import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';
import { waitedFor } from '../queries/panel-rows.js';
import { panelStatuses } from '../domain/panel/state.js';
import { objectionRow } from './objection.answers.js';
import { statistics, unsealedScores } from './score.answers.js';

/** What panels look like in answers: one shape for each role. */

const id = 'problem-8k2m4p6r8t0v2x4z6b8d';
const seat = 'seat-8k2m4p6r8t0v2x4z6b8d';
export const status = z.enum(panelStatuses);
const dueAt = z.iso.datetime().optional().describe('when the scores are due');
const title = z.string().meta({ examples: ['规模化奶牛场液肥滴灌还田'] });
const remark = z.string().meta({ examples: ['建议补充本地工况下的长期运行数据。'] });

export const outline = {
  id: z.string().describe("the problem's id"),
  status,
  round: z.number().int(),
  outcome: outcome.optional(),
  noticeUntil: z.iso.datetime().optional(),
  may: mayAnswer,
};
const problems = z.array(z.string()).describe('the problem and those merged into it');

export const opinion = z
  .object({
    background: z.string(),
    assessment: z.string(),
    issues: z.string(),
    conclusion: z.string(),
    minority: z.string().optional(),
  })
  .meta({
    id: 'Opinion',
    examples: [
      {
        background: '问题来自生产一线，企业提供了运行记录。',
        assessment: '问题真实，指标较为明确，具备攻关基础。',
        issues: '应补充本地工况下的长期运行数据。',
        conclusion: '专家组按评分结果形成上述意见。',
      },
    ],
  });
const comments = z.array(remark).describe('of the experts, anonymous');
const conclusion = z.object({
  problems,
  round: z.number().int(),
  outcome,
  statistics,
  comments,
  opinion,
  votes: z.object({ for: z.number().int(), against: z.number().int() }),
  concludedAt: z.iso.datetime(),
  noticeUntil: z.iso.datetime().optional(),
  dossier: z.object(dossier.shape),
});

const seatRow = z
  .object({
    seat: z.string(),
    expert: z.string().describe('account'),
    duty: z.enum(['member', 'chair']),
    status: z.enum(['absent', 'invited', 'accepted', 'left']),
    answerBy: z.iso.datetime().optional(),
    remindedAt: z.iso.datetime().optional(),
    assigned: z.string().optional().describe('why this expert was chosen'),
    reason: z.string().optional().describe('why the seat was left'),
    conflict: z.string().optional().describe('kind of the conflict that it was left for'),
    invitedAt: z.iso.datetime().optional(),
    may: mayAnswer,
    sealed: z.number().int().describe('how many passes are sealed; never what'),
  })
  .meta({
    id: 'SeatOfPanel',
    examples: [
      {
        seat,
        expert: 'account-8k2m4p6r8t0v2x4z6b8d',
        duty: 'member',
        status: 'accepted',
        answerBy: '2026-03-04T01:00:00.000Z',
        assigned: '属对口学会；学科代码相同前 3 位；未发现回避情形；抽签号 4f1a09c2',
        sealed: 0,
        invitedAt: '2026-03-02T01:00:00.000Z',
        may: { replace: true, 'report-conflict': true },
      },
    ],
  });

export const secretariatPanel = z
  .strictObject({
    ...outline,
    dueAt,
    problems,
    title: title.optional(),
    number: z.string().optional(),
    society: z.enum(societies),
    seats: z.array(seatRow),
    scores: z.array(unsealedScores).describe('once all are in; both passes'),
    conclusion: conclusion.optional(),
    objections: z.array(z.object({ id: z.string(), status: z.enum(['open', 'upheld', 'dismissed', 'settled']) })),
    lacking: z.object({ members: z.number().int(), chair: z.boolean() }),
    size: z.number().int().optional().describe('members who score, once a panel was formed'),
    rules: z.object({
      size: z.number().int(),
      employers: z.number().int(),
      reserves: z.number().int(),
      reviewsPerYear: z.number().int(),
      invitationHours: z.number().int(),
    }),
  })
  .meta({ id: 'PanelOfSecretariat' });

const submitterFields = { ...outline, problems, comments: comments.optional(), opinion: opinion.optional() };
export const submitterPanel = z.strictObject(submitterFields).meta({ id: 'PanelOfSubmitter' });

export const unsuitableAnswer = z
  .object({ ...submitterFields, unsuitable: z.array(z.string().meta({ examples: ['王建国'] })) })
  .meta({ id: 'PanelWithUnsuitable' });

export const approverPanel = z
  .strictObject({
    ...outline,
    dueAt,
    problems,
    title: title.optional(),
    conclusion: conclusion.optional(),
    objections: z.array(
      z.object({
        ...objectionRow,
        id: z.string(),
        panel: z.string(),
        raisedBy: z.string().describe('account'),
        organisation: z.string(),
      }),
    ),
  })
  .meta({ id: 'PanelOfApprover' });

export const panelListAnswer = z.array(
  z
    .object({
      id: z.string(),
      number: z.string().nullable(),
      status,
      round: z.number().int(),
      title: z.string(),
      society: z.enum(societies),
      dueAt: z.iso.datetime().nullable(),
      size: z.number().int().nullable().describe('members who score, once a panel was formed'),
      invited: z.number().int(),
      accepted: z.number().int(),
      answerBy: z.iso.datetime().nullable().describe('when the first invitation runs out'),
      lacking: z.number().int().describe('places that nobody holds or is invited to'),
      waitsFor: z.enum(waitedFor),
    })
    .meta({
      id: 'PanelRow',
      examples: [
        {
          id,
          number: 'SW2026-0012',
          status: 'scoring',
          round: 1,
          title: '规模化奶牛场液肥滴灌还田',
          society: 'engineering',
          dueAt: '2026-03-12T01:00:00.000Z',
          size: 5,
          invited: 0,
          accepted: 6,
          answerBy: null,
          lacking: 0,
          waitsFor: 'experts',
        },
      ],
    }),
);
