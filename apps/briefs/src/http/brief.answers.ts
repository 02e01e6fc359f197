import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';

/** What briefs look like in answers. */

const text = (example: string) => z.string().meta({ examples: [example] });
const time = z.iso.datetime();
/** A time as a person gave it, with a zone. */
const given = z.iso.datetime({ offset: true });

const manuscript = z.object({
  title: text('关于推进沙湾市棉田滴灌毛管国产化的建议'),
  summary: text('我市棉田滴灌毛管堵塞快、更换多，建议由水利部门牵头推广抗堵塞产品。').optional(),
  body: text('一、问题。二、原因。三、建议。'),
  statements: z
    .array(z.object({ text: text('一季后流量下降 4.2%'), evidence: z.array(z.string()) }))
    .describe('statements of fact, each with the events that it rests on'),
});

const task = z.object({
  id: z.string(),
  owner: z.string().describe('account'),
  what: text('制定推广方案'),
  dueAt: given,
  overdue: z.boolean(),
  result: text('方案已印发').optional(),
  evidence: z.string().optional(),
});

const instruction = z.object({
  id: z.string(),
  leader: z.string().describe('account'),
  rank: text('副市长'),
  text: text('请水利局牵头研究，一个月内报方案。'),
  audience: z.enum(['internal', 'enterprise']),
  onPaper: z.boolean(),
  scan: z.string().optional(),
  tasks: z.array(task),
});

const both = z.object({ zh: z.string(), en: z.string() });
const cited = z.object({
  id: z.string(),
  name: both.describe('what was recorded'),
  gist: both.describe('what it says, in a line; may be empty'),
  at: time,
  number: text('SW2026-0012').optional(),
});

export const briefAnswer = z
  .object({
    id: z.string(),
    status: z.enum(['drafted', 'proofread', 'cleared', 'returned', 'approved', 'published', 'answered', 'abandoned']),
    title: manuscript.shape.title,
    urgent: z.boolean(),
    number: z.object({ year: z.number().int(), issue: z.number().int(), total: z.number().int() }).optional(),
    numberText: text('第12期（总第86期）').optional(),
    manuscript: manuscript.optional(),
    instructions: z.array(instruction),
    may: mayAnswer,
    read: z.boolean().optional().describe('for a leader: whether it was acknowledged'),
    problems: z.array(z.string()).optional(),
    basis: z.enum(['research', 'review']).optional(),
    author: z.string().optional(),
    hash: z.string().optional(),
    proofreader: z.string().optional(),
    clearer: z.string().optional(),
    returned: z.object({ stage: z.string(), reason: text('第二段数据与出处不符') }).optional(),
    recipients: z.array(z.string()).optional(),
    acknowledged: z.array(z.string()).optional(),
    abandoned: z.string().optional(),
    head: z
      .object({ mark: text('沙湾科技智库专报'), issuer: z.string(), classification: z.string(), date: z.iso.date() })
      .optional()
      .describe('as printed; of a single brief'),
    cited: z.array(cited).optional().describe('what its statements rest on; of a single brief'),
    rank: text('副市长').optional().describe('for a leader: the post of their last instruction'),
    matters: z
      .array(z.object({ problem: z.string(), number: text('SW2026-0012'), title: z.string() }))
      .optional()
      .describe('the problems in words; of a single brief'),
    secrecyWords: z.array(z.string()).optional().describe('words that deserve a second look'),
  })
  .meta({ id: 'Brief' });

export const briefList = z.array(briefAnswer);

/** A task as its owner sees it, who need not be allowed to see the brief. */
export const ownTask = z
  .object({
    id: z.string(),
    brief: z.string(),
    title: manuscript.shape.title,
    what: task.shape.what,
    dueAt: given,
    overdue: z.boolean(),
    result: task.shape.result,
  })
  .meta({ id: 'OwnTask' });

export const ownTasks = z.array(ownTask);
export const fulfilled = z.union([briefAnswer, ownTask]);

const content = z.record(z.string(), z.unknown()).meta({ examples: [{ title: '关于推进滴灌毛管国产化的建议' }] });
export const draftAnswer = z.object({ id: z.string(), content, updatedAt: time }).meta({ id: 'ManuscriptDraft' });
export const draftList = z.array(z.object({ id: z.string(), content, version: z.number().int(), updatedAt: time }));
export const nothing = z.object({});

export const suggestedMatters = z.array(
  z.object({
    problem: z.string(),
    number: text('SW2026-0012'),
    title: text('膜下滴灌毛管抗堵塞迷宫流道设计'),
    evidence: z.array(z.string()),
    latest: time,
  }),
);
export const evidenceList = z.array(
  z.object({
    id: z.string(),
    problem: z.string(),
    kind: z.string(),
    name: both,
    gist: both,
    at: time,
    payload: z.unknown(),
  }),
);

export const feedbackList = z.array(
  z.object({
    problem: z.string(),
    number: text('SW2026-0012'),
    title: text('膜下滴灌毛管抗堵塞迷宫流道设计'),
    text: text('市里已决定在三个乡镇推广，请贵单位与水利局联系。'),
    at: time,
    instructions: z.array(z.object({ rank: instruction.shape.rank, text: instruction.shape.text })),
  }),
);
