import { dossier, indicator, organisation } from '@zhitong/contracts';
import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';

/** What topics look like in answers. What a caller may not know is absent. */

const text = (example: string) => z.string().meta({ examples: [example] });
const party = z.object(organisation.shape);
const row = z.object(indicator.shape);
const time = z.iso.datetime();

const statuses = [
  ...['open', 'calling', 'evaluating', 'notice', 'failed', 'awarded', 'running', 'reported', 'accepted', 'terminated'],
  ...['foreclosed', 'none'],
] as const;

const call = z.object({
  goal: text('研制抗堵塞滴灌毛管，使一季后流量下降不超过 5%'),
  indicators: z.array(row),
  months: z.number(),
  money: z.number().describe('万元'),
  ip: text('成果共有，企业有优先实施权'),
  requirements: text('具有流体仿真与注塑模具设计能力'),
  publishedAt: time,
  earliestClosing: time,
  closesAt: z.iso.datetime({ offset: true }),
  rules: z.string().optional().describe('for the office'),
  bids: z.number().optional().describe('for the office, after the closing'),
  failure: text('无合适团队').optional().describe('for the office'),
});

const offered = z.object({
  id: z.string(),
  title: text('完成流道仿真'),
  deliverable: text('仿真报告'),
  month: z.number(),
  money: z.number(),
});

/** The public notice: who is proposed. The office also reads the ranking. */
const notice = z.union([
  z.object({ team: party.optional(), money: z.number(), months: z.number(), until: time }),
  z.object({
    ranking: z.array(z.object({ bid: z.string(), team: party, score: z.number() })),
    winner: z.string(),
    offer: z.object({ lead: z.string(), money: z.number(), months: z.number(), milestones: z.array(offered) }),
    rules: z.string(),
    evaluatedAt: time,
    until: time,
  }),
]);

const milestone = z.object({
  id: z.string(),
  title: text('完成流道仿真'),
  deliverable: text('仿真报告'),
  dueAt: time,
  money: z.number(),
  status: z.enum(['pending', 'overdue', 'reported', 'accepted']),
  report: z
    .object({ summary: text('仿真已完成，流道方案确定'), evidence: z.array(text('仿真报告 RP-2026-03')) })
    .optional(),
  comment: text('同意').optional(),
});

const book = z.object({
  bid: z.string(),
  team: party,
  lead: z.string(),
  signedAt: time,
  months: z.number(),
  money: z.number(),
  indicators: z.array(row),
  milestones: z.array(milestone),
});

const change = z.object({
  id: z.string(),
  kind: z.enum(['extension', 'content', 'termination']),
  months: z.number().optional(),
  reason: text('试验田春季受灾，需顺延一季'),
  decision: z.object({ granted: z.boolean(), reason: text('情况属实，同意') }).optional(),
});

const risk = z.object({
  id: z.string(),
  milestone: z.string().optional(),
  text: text('第二牧场春季停产，连续运行可能推迟'),
  raisedAt: time,
  answer: text('已协调第三牧场').optional(),
});

const measured = { measured: text('4.2'), report: text('检测报告 JC-2026-118') };
const compared = z.object({ ...indicator.shape, ...measured, met: z.boolean().nullable() });
const accepted = z.object({ ...indicator.shape, ...measured, met: z.boolean(), note: z.string().optional() });

export const topicAnswer = z
  .object({
    id: z.string(),
    status: z.enum(statuses),
    title: text('膜下滴灌毛管抗堵塞迷宫流道设计'),
    round: z.number().int(),
    may: mayAnswer,
    problem: z
      .object({ ...dossier.shape, joined: z.unknown() })
      .partial()
      .required({ number: true })
      .optional()
      .describe('for who may bid: what the enterprise opened'),
    problems: z.array(z.string()).optional(),
    dossier: z.object(dossier.shape).nullable().optional(),
    indicators: z.array(row).optional(),
    call: call.nullable(),
    notice: notice.nullable(),
    award: z.union([book, z.object({ team: z.string(), months: z.number(), money: z.number() })]).nullable(),
    kickOff: z
      .object({ heldAt: z.iso.datetime({ offset: true }), note: z.string() })
      .nullable()
      .optional(),
    changes: z.array(change).optional(),
    risks: z.array(risk).optional().describe('for the office and the team'),
    results: z.array(z.object({ indicator: z.string(), ...measured })).optional(),
    returned: z.string().nullable().optional(),
    comments: z.array(z.object({ by: party, agrees: z.boolean(), comment: text('达到预期') })).optional(),
    comparison: z.array(compared).nullable().optional(),
    acceptance: z
      .object({ rows: z.array(accepted), summary: text('各项指标均达到'), answer: z.string().optional() })
      .nullable()
      .optional(),
    outcomes: z
      .array(
        z.object({
          kind: z.enum(['paper', 'patent', 'standard', 'prototype', 'sales', 'saving']),
          title: text('一种抗堵塞滴灌毛管'),
          value: z.number().optional(),
        }),
      )
      .optional(),
    ended: z
      .object({ reason: z.enum(['withdrawn', 'merged', 'objection', 'failed', 'requested']), note: z.string() })
      .nullable()
      .optional(),
  })
  .meta({ id: 'Topic' });

/** A team reads which bid for the present call is its own. */
export const topicRead = topicAnswer
  .extend({ bid: z.object({ id: z.string(), submittedAt: time.nullable() }).nullable().optional() })
  .meta({ id: 'TopicRead' });

export const topicList = z.object({ items: z.array(topicAnswer), next: z.string().nullable() });
