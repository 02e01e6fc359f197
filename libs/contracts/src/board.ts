import { z } from 'zod';

/** The lists of the public board. */
export const boardLists = ['campaigns', 'calls', 'notices', 'results', 'needs', 'outcomes'] as const;
export type BoardList = (typeof boardLists)[number];

/** What anybody may read. Codes are those of GB/T 4754-2017, GB/T 13745-2009 and GB/T 2260; money is in 万元. */

const time = z.iso.datetime();
const indicator = z.object({
  id: z.string(),
  name: z.string(),
  current: z.string(),
  target: z.string(),
  unit: z.string(),
  method: z.string(),
});

const example = {
  list: 'calls',
  id: 'problem-8k2m4p6r8t0v2x4z6b8d',
  title: '膜下滴灌毛管抗堵塞迷宫流道设计',
  at: '2026-03-12T01:00:00.000Z',
  opensAt: '2026-03-12T01:00:00.000Z',
  closesAt: '2026-04-12T10:00:00.000Z',
  body: {
    industry: 'C3572',
    months: 12,
    call: {
      round: 1,
      state: 'open',
      goal: '把滴头堵塞率降到百分之五以下',
      money: 60,
      ip: '共有，需求方优先实施',
      requirements: '有示范基地',
    },
  },
} as const;

export const boardEntry = z
  .object({
    list: z.enum(boardLists),
    id: z.string(),
    title: z.string(),
    at: time.describe('when it came to the board'),
    opensAt: time.optional(),
    closesAt: time.optional().describe('until when somebody can do something about it'),
    body: z.object({
      kind: z.string().optional(),
      industry: z.string().optional(),
      disciplines: z.array(z.string()).optional(),
      organisation: z.string().optional(),
      region: z.string().optional(),
      regiment: z.string().optional(),
      description: z.string().optional(),
      background: z.string().optional(),
      stateOfTheArt: z.string().optional(),
      significance: z.string().optional(),
      choke: z.object({ forms: z.array(z.string()), sourceCountries: z.array(z.string()) }).optional(),
      indicators: z.array(indicator).optional(),
      months: z.number().optional(),
      ownMoney: z.number().optional().describe('万元'),
      cooperation: z.object({ mode: z.string(), ip: z.string(), solver: z.string() }).optional(),
      trl: z.object({ now: z.number(), wanted: z.number() }).optional(),
      scope: z
        .object({ kinds: z.array(z.string()), industries: z.array(z.string()), disciplines: z.array(z.string()) })
        .optional()
        .describe('of a campaign; empty lists take everything'),
      call: z
        .object({
          round: z.number().int(),
          state: z.enum(['open', 'evaluating', 'failed', 'awarded']),
          goal: z.string(),
          money: z.number().describe('万元'),
          ip: z.string(),
          requirements: z.string(),
        })
        .optional(),
      notice: z
        .union([
          z.object({ kind: z.literal('review') }),
          z.object({ kind: z.literal('award'), team: z.string(), money: z.number() }),
        ])
        .optional(),
      result: z
        .object({
          team: z.string(),
          rows: z
            .array(
              z.object({
                name: z.string(),
                target: z.string(),
                unit: z.string(),
                measured: z.string(),
                met: z.boolean(),
              }),
            )
            .optional(),
          answered: time.optional().describe('when the enterprise was told what came of it'),
        })
        .optional(),
      outcome: z
        .object({
          kind: z.enum(['paper', 'patent', 'standard', 'prototype', 'sales', 'saving']),
          team: z.string().optional(),
        })
        .optional(),
    }),
  })
  .meta({ id: 'BoardEntry', examples: [example] });

export const boardPage = z.object({
  items: z.array(boardEntry),
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
});

export const boardSummary = z
  .object({
    changed: time.nullable(),
    open: z.object({ campaigns: z.number().int(), calls: z.number().int(), notices: z.number().int() }),
    needs: z.object({
      cells: z.array(z.object({ key: z.string().describe('section of GB/T 4754-2017'), count: z.number().int() })),
      rest: z.number().int().optional().describe('all sections that are not named, together'),
      total: z.number().int().optional(),
    }),
  })
  .meta({
    id: 'BoardSummary',
    examples: [
      {
        changed: '2026-03-12T01:00:00.000Z',
        open: { campaigns: 1, calls: 4, notices: 2 },
        needs: {
          cells: [
            { key: 'A', count: 31 },
            { key: 'C', count: 24 },
          ],
          rest: 4,
          total: 59,
        },
      },
    ],
  });

export type BoardEntry = z.output<typeof boardEntry>;
export type BoardPage = z.output<typeof boardPage>;
export type BoardSummary = z.output<typeof boardSummary>;
