import type { Finding } from './finding.js';
import type { Stock } from './stock.js';

/** What is wrong with the event log: it is away, or one more loss would be one too many. */
export function logFindings({ log, lackingCopies }: Pick<Stock, 'log' | 'lackingCopies'>): Finding[] {
  if (!log.ready)
    return [
      {
        code: 'log-away',
        level: 'red',
        what: { zh: `事件日志没有应答（${log.waitsFor}）`, en: `The event log does not answer (${log.waitsFor})` },
        todo: {
          zh: '检查 Kafka（或存放日志的 PostgreSQL）。恢复前仍可办理，只是各服务之间的进展暂不更新。',
          en: 'See to Kafka, or the PostgreSQL that holds the log. Work goes on meanwhile; only what one service learns from another waits.',
        },
      },
    ];
  if (lackingCopies === 0) return [];
  return [
    {
      code: 'log-copies',
      level: 'yellow',
      what: {
        zh: `事件日志有 ${lackingCopies} 个分区缺少副本`,
        en: `${lackingCopies} partition(s) of the event log have fewer copies than they should`,
      },
      todo: {
        zh: '看哪个 Kafka 节点停了，重新启动它，它会自己补齐。再停一个，日志就不再接收新的事件。',
        en: 'See which broker is away and start it again: it catches up by itself. With another one away the log takes nothing in.',
      },
    },
  ];
}
