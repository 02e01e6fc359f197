import { indicator, organisation } from '@zhitong/contracts';
import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';

/** What bids and their evaluation look like in answers. */

const text = (example: string) => z.string().meta({ examples: [example] });
const party = z.object(organisation.shape);
const time = z.iso.datetime();

const answer = z.object({
  indicator: indicator.shape.id,
  promised: text('≤ 4'),
  how: text('变截面流道，经含沙水试验验证'),
  reaches: z.boolean().nullable().optional().describe('whether it reaches the target; null: a person has to tell'),
});

const proposal = z.object({
  approach: text('以变截面迷宫流道降低沉积'),
  answers: z.array(answer),
  months: z.number(),
  money: z.number().describe('万元'),
  milestones: z.array(
    z.object({ title: text('完成流道仿真'), deliverable: text('仿真报告'), month: z.number(), money: z.number() }),
  ),
  partners: z.array(z.object({ name: text('北疆农业工程研究院'), creditCode: z.string() })),
  members: z
    .array(z.object({ name: text('示例成员'), title: text('研究员'), part: text('流道设计与仿真') }))
    .optional(),
});

/** A proposal that is being written: any part of any row may be missing. */
const draft = z
  .object({
    ...proposal.shape,
    answers: z.array(answer.partial().required({ indicator: true })),
    milestones: z.array(proposal.shape.milestones.element.partial()),
    partners: z.array(proposal.shape.partners.element.partial()),
    members: z.array(proposal.shape.members.unwrap().element.partial()),
  })
  .partial();

export const ownBidAnswer = z
  .object({
    id: z.string(),
    topic: z.string(),
    title: text('膜下滴灌毛管抗堵塞迷宫流道设计'),
    round: z.number().int(),
    status: z.enum(['draft', 'sealed']),
    team: party,
    lead: z.string(),
    content: draft,
    hash: z.string().nullable(),
    submittedAt: time.nullable(),
    missing: z
      .array(z.object({ field: z.string(), code: z.string(), message: text('请填写此项') }))
      .describe('what still keeps it from being submitted'),
    may: mayAnswer,
  })
  .meta({ id: 'OwnBid' });

export const ownBidList = z.object({ items: z.array(ownBidAnswer) });
export const draftChanged = z.union([ownBidAnswer, z.object({ id: z.string(), deleted: z.literal(true) })]);

export const bidsAnswer = z.object({
  sealed: z.boolean().describe('true until the closing, whether there are bids or not'),
  items: z.array(
    proposal.extend({ id: z.string(), lead: z.string(), team: party, submittedAt: time }).meta({ id: 'Bid' }),
  ),
});

const evaluation = z
  .object({
    evaluator: z.string(),
    employer: z.object({ name: text('示例理工大学'), creditCode: z.string() }),
    sheets: z.array(z.object({ bid: z.string(), points: z.record(z.string(), z.number()), comment: text('方案可行') })),
  })
  .meta({ id: 'Evaluation' });

export const evaluationsChanged = z.object({ items: z.array(evaluation) });
export const evaluationsAnswer = z.object({
  criteria: z.array(z.object({ code: z.string(), zh: text('技术方案可行'), en: z.string(), weight: z.number() })),
  minimumEvaluators: z.number().int(),
  minimumEmployers: z.number().int(),
  suitableFrom: z.number(),
  version: z.string(),
  items: z.array(evaluation),
});
