import { z } from 'zod';

const text = z.object({ zh: z.string(), en: z.string() });
const part = z.object({ part: z.string(), ready: z.boolean(), waitsFor: z.string().optional() });
const waiting = z.object({ count: z.number().int(), oldestSeconds: z.number().nullable() });

/** What `GET /operations/health` answers. */
export const healthAnswer = z
  .object({
    service: z.string().meta({ examples: ['intake'] }),
    at: z.iso.datetime(),
    findings: z
      .array(
        z
          .object({
            code: z.string().meta({ examples: ['parked'] }),
            level: z.enum(['red', 'yellow']).describe('red：现在就要有人处理 · wants a person now'),
            what: text,
            todo: text,
          })
          .meta({ id: 'Finding' }),
      )
      .describe('空：一切正常 · none: all is well'),
    database: part,
    log: part,
    parts: z.array(part),
    clockSeconds: z.number().nullable().describe('数据库时钟比本机快多少秒 · database ahead of this machine'),
    groups: z
      .array(
        z.object({
          group: z.string().meta({ examples: ['tracking-standing'] }),
          topic: z.string().meta({ examples: ['zhitong.intake.v1'] }),
          lag: z.number().int(),
          oldestSeconds: z.number().nullable(),
          partitions: z.array(
            z.object({
              partition: z.number().int(),
              position: z.number().int(),
              end: z.number().int(),
              lag: z.number().int(),
            }),
          ),
        }),
      )
      .nullable(),
    backlog: z
      .object({
        outbox: waiting,
        messages: waiting,
        deadlines: waiting,
        parked: z.object({ keys: z.number().int(), lines: z.number().int(), deadlines: z.number().int() }),
      })
      .nullable(),
    rooms: z.array(z.object({ folder: z.string().meta({ examples: ['data'] }), free: z.number(), total: z.number() })),
    refusedTokens: z
      .record(z.string(), z.number().int())
      .describe('本进程拒绝的令牌数，按原因 · tokens that this process has refused, by reason')
      .meta({ examples: [{ expired: 2 }] }),
    files: z
      .array(part)
      .describe('本服务用到的文件库：own 原件，blinded 专家所见副本 · the places of files that it has to do with'),
  })
  .meta({ id: 'OperationsHealth' });
