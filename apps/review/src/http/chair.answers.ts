import { outcome } from '@zhitong/contracts';
import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';
import { packet } from './packet.answers.js';
import { outline, opinion, status } from './panel.answers.js';
import { rubric, unsealedScores } from './score.answers.js';

/** What who chairs a panel is answered. */

const dueAt = z.iso.datetime().optional().describe('when the scores are due');

export const remark = z
  .object({
    id: z.string(),
    by: z.enum(['chair', 'expert']),
    speaker: z.number().int().optional().describe('experts are numbered as they began to speak'),
    own: z.boolean(),
    text: z.string(),
    at: z.iso.datetime(),
  })
  .meta({
    id: 'DiscussionRemark',
    examples: [
      {
        id: 'remark-8k2m4p6r8t0v2x4z6b8d',
        by: 'expert',
        speaker: 1,
        own: false,
        text: '“早期检出时间”没写判定标准，验收时说不清。',
        at: '2026-03-12T02:00:00.000Z',
      },
    ],
  });

const limits = z
  .object({
    deviation: z.number(),
    range: z.number(),
    approve: z.number(),
    recommending: z.number(),
    decline: z.number(),
  })
  .describe('the thresholds that scores are held against');

export const chairPanel = z
  .strictObject({
    ...outline,
    dueAt,
    size: z.number().int().optional().describe('members who score'),
    pass: z.number().int().describe('1; 2 after a discussion'),
    packet: packet.optional(),
    seats: z.array(
      z.object({
        label: z.string(),
        status: z.enum(['invited', 'accepted']),
        done: z.boolean(),
        answerBy: z.iso.datetime().optional(),
      }),
    ),
    replaced: z.number().int().describe('seats of members that were left; never why'),
    lacking: z.object({ members: z.number().int(), chair: z.boolean() }),
    rubric,
    limits,
    scores: unsealedScores.optional(),
    passes: z.array(unsealedScores).describe('of the present round, once all are in'),
    mustDiscuss: z.boolean(),
    follows: outcome.optional().describe('what the scores lead to'),
    remarks: z.array(remark).describe('the discussion'),
    remindedAt: z.iso.datetime().optional(),
    conclusion: z
      .object({
        opinion,
        votes: z.object({ for: z.number().int(), against: z.number().int() }),
        concludedAt: z.iso.datetime(),
      })
      .optional(),
  })
  .meta({ id: 'PanelOfChair' });

export const chairedAnswer = z.array(
  z
    .object({
      id: z.string(),
      status,
      round: z.number().int(),
      title: z.string(),
      dueAt: z.iso.datetime().optional(),
      size: z.number().int().optional(),
      done: z.number().int().describe('scores of the present pass that are in'),
      pass: z.number().int(),
      outcome: outcome.optional(),
      concludedAt: z.iso.datetime().optional(),
      noticeUntil: z.iso.datetime().optional(),
      may: mayAnswer,
    })
    .meta({
      id: 'ChairedPanel',
      examples: [
        {
          id: 'problem-8k2m4p6r8t0v2x4z6b8d',
          status: 'scoring',
          round: 1,
          title: '规模化奶牛场液肥滴灌还田',
          dueAt: '2026-03-12T01:00:00.000Z',
          size: 5,
          done: 3,
          pass: 1,
          may: { conclude: '评审现为“评分中”，不能出具专家组意见' },
        },
      ],
    }),
);

const part = z.string().optional().describe('as far as it is written');
export const opinionDraftAnswer = z
  .object({ background: part, assessment: part, issues: part, conclusion: part, minority: part })
  .meta({ id: 'OpinionDraft', examples: [{ background: '问题来自生产一线，企业提供了运行记录。' }] });

export const reminderAnswer = z.object({
  reminded: z.number().int().describe('how many experts were told'),
  remindedAt: z.iso.datetime(),
});
