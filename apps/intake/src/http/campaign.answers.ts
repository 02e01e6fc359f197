import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';

export const campaignAnswer = z
  .object({
    id: z.string(),
    title: z.string(),
    status: z.enum(['open', 'closed']),
    opensAt: z.iso.datetime(),
    closesAt: z.iso.datetime(),
    kinds: z.array(z.string()),
    industries: z.array(z.string()),
    disciplines: z.array(z.string()),
    formVersion: z.number().int(),
    asksStampedScan: z.boolean().optional().describe('a problem needs a scan of the stamped form (盖章件)'),
    quotas: z.record(z.string(), z.number().int()).optional().describe('per recommender; for the office'),
    quota: z
      .object({ places: z.number().int().nullable(), used: z.number().int() })
      .optional()
      .describe('of the recommender who asks; places null: no limit'),
    may: mayAnswer,
  })
  .meta({
    id: 'Campaign',
    examples: [
      {
        id: 'campaign-8k2m4p6r8t0v2x4z6b8d',
        title: '2026年第一批“卡脖子”问题征集',
        status: 'open',
        opensAt: '2026-03-01T00:00:00.000Z',
        closesAt: '2026-04-30T15:59:59.000Z',
        kinds: ['engineering'],
        industries: ['C35'],
        disciplines: [],
        formVersion: 1,
        quota: { places: 5, used: 2 },
        may: { close: '征集批次现为“已截止”，不能截止' },
      },
    ],
  });

export const campaignListAnswer = z.object({ items: z.array(campaignAnswer) });
