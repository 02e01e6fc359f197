import { scoresRule, scoreCommentsRule } from '@zhitong/contracts';
import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';
import { remark } from './chair.answers.js';
import { packet } from './packet.answers.js';
import { rubric, statistics, unsealedSheet } from './score.answers.js';

/** What experts are answered: never the submitter, nothing of colleagues. */

const seat = 'seat-8k2m4p6r8t0v2x4z6b8d';

export const seatAnswer = z
  .object({
    seat: z.string(),
    duty: z.enum(['member', 'chair']),
    panel: z.string().optional().describe('for its chair'),
    status: z.enum(['absent', 'invited', 'accepted', 'left']),
    title: z.string().optional().describe('after the declaration'),
    answerBy: z.iso.datetime().optional(),
    dueAt: z.iso.datetime().optional().describe('while the own score is due'),
    pass: z.number().int().optional().describe('1; 2 when scoring again after a discussion'),
    sealed: z.array(z.number().int()).describe('passes that the own score was sealed in'),
    minutes: z.number().int().describe('how long it takes about'),
    may: mayAnswer,
  })
  .meta({
    id: 'Seat',
    examples: [
      {
        seat,
        duty: 'member',
        status: 'accepted',
        title: '规模化奶牛场液肥滴灌还田',
        answerBy: '2026-03-04T01:00:00.000Z',
        dueAt: '2026-03-12T01:00:00.000Z',
        pass: 1,
        sealed: [],
        minutes: 30,
        may: { declare: '席位现为“已接受邀请”，不能作利益冲突声明', seal: true, abstain: true },
      },
    ],
  });

export const seatListAnswer = z.array(seatAnswer);

export const declarationAnswer = z
  .object({ seat: z.string(), organisations: z.array(z.object({ name: z.string(), creditCode: z.string() })) })
  .meta({
    id: 'Declaration',
    examples: [{ seat, organisations: [{ name: '沙湾润禾农业有限公司', creditCode: '91654203M00010006G' }] }],
  });

export const sheetAnswer = z
  .object({
    criteria: scoresRule.schema.optional(),
    comments: scoreCommentsRule.schema.optional(),
    recommends: z.boolean().optional(),
  })
  .meta({
    id: 'Sheet',
    examples: [
      {
        criteria: { genuineness: 21.5, choke: 17, pull: 16, indicators: 12, feasibility: 12, local: 4 },
        comments: { indicators: '滴头抗堵塞数据仅来自实验室，建议补充田间数据。' },
        recommends: true,
      },
    ],
  });

export const packetAnswer = z
  .object({
    seat: z.string(),
    rubric,
    dueAt: z.iso.datetime().optional(),
    packet,
    firstPass: z
      .object({ statistics, sheets: z.array(unsealedSheet) })
      .optional()
      .describe('when scoring again: what was written in the first pass'),
    ownFirst: sheetAnswer.optional().describe('when scoring again: what the own seat gave in the first pass'),
    remarks: z.array(remark).optional().describe('when scoring again: the discussion'),
  })
  .meta({ id: 'PacketOfSeat' });
