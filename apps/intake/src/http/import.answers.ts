import { z } from 'zod';

export const importReportAnswer = z
  .object({
    rows: z.number().int().describe('rows that would come in'),
    good: z.number().int().describe('of these nothing is wrong with'),
    remarks: z.array(
      z.object({
        row: z.number().int().describe('as the spreadsheet program numbers them'),
        column: z.string().describe('heading; empty where it concerns the whole row'),
        message: z.string(),
      }),
    ),
  })
  .meta({
    id: 'ImportReport',
    examples: [
      {
        rows: 12,
        good: 11,
        remarks: [{ row: 5, column: '攻关周期（月）', message: '攻关周期（月）应在 1–36 之间，取整数' }],
      },
    ],
  });

export const importedAnswer = z
  .object({
    items: z.array(z.object({ row: z.number().int(), id: z.string(), number: z.string(), title: z.string() })),
  })
  .meta({
    id: 'Imported',
    examples: [
      {
        items: [
          {
            row: 3,
            id: 'problem-8k2m4p6r8t0v2x4z6b8d',
            number: 'SW2026-0012',
            title: '膜下滴灌毛管抗堵塞迷宫流道设计',
          },
        ],
      },
    ],
  });

export const importRunAnswer = z
  .object({ done: z.number().int(), total: z.number().int() })
  .meta({ id: 'ImportRun', examples: [{ done: 3, total: 12 }] });
