import { z } from 'zod';

const kept = z
  .array(
    z.object({
      what: z.string().meta({ examples: ['操作记录，只记账号编号'] }),
      why: z.string().meta({ examples: ['审计须可核查；编号不再对应任何人'] }),
    }),
  )
  .describe('注销后仍留存的内容和依据 · what stays, and by what right');
const duties = z
  .array(z.object({ code: z.string().meta({ examples: ['open-problem'] }), text: z.string() }))
  .describe('未了事项 · what is left to do first');

const erasure = z
  .object({
    account: z.string(),
    at: z.iso.datetime(),
    actor: z.string().describe('本人或管理员的账号编号 · who did it'),
    reason: z.string().meta({ examples: ['asked'] }),
    services: z.array(
      z.object({
        service: z.string().meta({ examples: ['intake'] }),
        settledAt: z.iso.datetime().nullable().describe('null：尚未办结 · not through with it yet'),
      }),
    ),
  })
  .meta({ id: 'Erasure' });

export const standingAnswer = z.object({ duties, kept }).meta({ id: 'BeforeErasure' });
export const ownErasureAnswer = z.object({ account: z.string(), kept });
export const erasureAnswer = z.object({ erasure: erasure.nullable(), duties, kept }).meta({ id: 'AccountErasure' });
export const erasureListAnswer = z.object({ items: z.array(erasure) });
