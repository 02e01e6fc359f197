import { statistics as statisticsOfEvent, sheet as sheetOfEvent } from '@zhitong/contracts';
import { z } from 'zod';

/** Scores in answers: unsealed sheets without their authors. */

export const exampleStatistics = {
  count: 5,
  mean: 83.2,
  trimmedMean: 83.5,
  median: 84,
  deviation: 4.1,
  range: 10.5,
  recommending: 4,
};

export const statistics = z.object(statisticsOfEvent.shape).meta({ id: 'Statistics', examples: [exampleStatistics] });

const exampleSheet = {
  criteria: { genuineness: 21.5, choke: 17, pull: 16, indicators: 12, feasibility: 12, local: 4 },
  total: 82.5,
  recommends: true,
  comments: { indicators: '滴头抗堵塞数据仅来自实验室，建议补充田间数据。' },
  outlier: false,
};

export const unsealedSheet = z.object(sheetOfEvent.shape).meta({ id: 'UnsealedSheet', examples: [exampleSheet] });

export const unsealedScores = z
  .object({
    problems: z.array(z.string()),
    round: z.number().int(),
    pass: z.number().int().describe('1; 2 after a discussion'),
    statistics,
    sheets: z.array(unsealedSheet).describe('in shuffled order'),
  })
  .meta({
    id: 'UnsealedScores',
    examples: [
      {
        problems: ['problem-8k2m4p6r8t0v2x4z6b8d'],
        round: 1,
        pass: 1,
        statistics: exampleStatistics,
        sheets: [exampleSheet],
      },
    ],
  });

const anchor = z.object({ from: z.number(), text: z.object({ zh: z.string(), en: z.string() }) });

const exampleCriterion = { id: 'choke', name: { zh: '卡点与创新性', en: 'How it chokes, and novelty' }, points: 20 };

export const rubric = z
  .object({
    version: z.string(),
    commentBelow: z.number().describe('share of its points below which a criterion needs a comment'),
    criteria: z.array(
      z.object({
        id: z.string(),
        name: z.object({ zh: z.string(), en: z.string() }),
        points: z.number(),
        anchors: z.array(anchor).optional().describe('what points mean, from the least on'),
      }),
    ),
  })
  .meta({ id: 'Rubric', examples: [{ version: 'rubric@1', commentBelow: 0.4, criteria: [exampleCriterion] }] });
