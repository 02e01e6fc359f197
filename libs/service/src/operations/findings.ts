import type { Text } from '@zhitong/contracts';
import type { GroupLag, Waiting } from '@zhitong/events';
import { howLong } from './amounts.js';
import type { Finding } from './finding.js';
import { limits } from './limits.js';
import { logFindings } from './log-findings.js';
import { placeFindings } from './place-findings.js';
import type { Stock } from './stock.js';

const levelAbove = (value: number, { yellow, red }: { yellow: number; red: number }): Finding['level'] | undefined =>
  value >= red ? 'red' : value >= yellow ? 'yellow' : undefined;

const late = (
  code: string,
  { count, oldestSeconds }: Waiting,
  limit: { yellow: number; red: number },
  texts: (count: number, age: Text) => Pick<Finding, 'what' | 'todo'>,
): Finding[] => {
  const level = oldestSeconds === null ? undefined : levelAbove(oldestSeconds, limit);
  return level ? [{ code, level, ...texts(count, howLong(oldestSeconds!)) }] : [];
};

/** Judges the figures of a service. Nothing found: it does well. */
export function findingsOf(stock: Stock): Finding[] {
  const { database, backlog } = stock;
  if (!database.ready)
    return [
      {
        code: 'database-away',
        level: 'red',
        what: {
          zh: `数据库没有应答（${database.waitsFor}）`,
          en: `The database does not answer (${database.waitsFor})`,
        },
        todo: {
          zh: '检查 PostgreSQL 是否在运行、磁盘是否已满、口令是否更换过。恢复后各服务自动继续，数据不丢。',
          en: 'See whether PostgreSQL runs, whether its disk is full, and whether the password was changed. Services go on by themselves afterwards; nothing is lost.',
        },
      },
      ...placeFindings(stock),
    ];
  return [
    ...logFindings(stock),
    ...stock.parts.flatMap(partFinding),
    ...(stock.groups ?? []).flatMap(lagFinding),
    ...(backlog ? backlogFindings(backlog) : []),
    ...stock.own,
    ...clockFinding(stock),
    ...placeFindings(stock),
  ];
}

const partFinding = ({ part, ready, waitsFor }: Stock['parts'][number]): Finding[] =>
  waitsFor === undefined
    ? []
    : [
        {
          code: 'part',
          level: ready ? 'yellow' : 'red',
          what: { zh: `${part} 出错，正在重试（${waitsFor}）`, en: `${part} fails and tries again (${waitsFor})` },
          todo: {
            zh: '几分钟后仍在，就看该服务的日志。',
            en: 'If it is still there in a few minutes, read the log of the service.',
          },
        },
      ];

const lagFinding = ({ group, topic, lag, oldestSeconds }: GroupLag): Finding[] =>
  late('behind', { count: lag, oldestSeconds }, limits.unread, (count, age) => ({
    what: {
      zh: `${group} 还有 ${count} 条 ${topic} 的事件没有读，最早的已等 ${age.zh}`,
      en: `${group} has ${count} event(s) of ${topic} to read; the oldest has waited for ${age.en}`,
    },
    todo: {
      zh: '数字在减少就等它读完；不动，则看该服务的日志，必要时重启该服务。',
      en: 'If the number falls, let it finish. If it does not move, read the log of the service, and start it again if need be.',
    },
  }));

function backlogFindings({ outbox, messages, deadlines, parked }: NonNullable<Stock['backlog']>): Finding[] {
  return [
    ...(parked.keys > 0
      ? [
          {
            code: 'parked',
            level: 'red' as const,
            what: {
              zh: `${parked.keys} 个对象因事件被搁置而停下（共 ${parked.lines} 条事件）`,
              en: `${parked.keys} object(s) stand still because of parked events (${parked.lines} in all)`,
            },
            todo: {
              zh: '看原因；排除后重试。确实无法处理的，写明理由放弃。',
              en: 'See why; mend the cause, then try again. What can never be taken in is given up, with a reason.',
            },
          },
        ]
      : []),
    ...(parked.deadlines > 0
      ? [
          {
            code: 'parked-deadlines',
            level: 'red' as const,
            what: {
              zh: `${parked.deadlines} 个到期事项处理失败，已搁置`,
              en: `${parked.deadlines} deadline(s) failed and were set aside`,
            },
            todo: { zh: '看原因；排除后交回重新执行。', en: 'See why; mend the cause, then hand them back.' },
          },
        ]
      : []),
    ...late('outbox', outbox, limits.outbox, (count, age) => ({
      what: {
        zh: `${count} 条事件还没有送进日志，最早的已等 ${age.zh}`,
        en: `${count} event(s) have not reached the log; the oldest has waited for ${age.en}`,
      },
      todo: {
        zh: '检查该服务是否在运行、事件日志是否应答。事件在库里，不会丢。',
        en: 'See whether the service runs and the log answers. The events lie in the database; none is lost.',
      },
    })),
    ...late('messages', messages, limits.messages, (count, age) => ({
      what: {
        zh: `${count} 条通知还没有交给网关，最早的已等 ${age.zh}`,
        en: `${count} message(s) have not been handed to the gateway; the oldest has waited for ${age.en}`,
      },
      todo: { zh: '检查网关是否在运行。恢复后自动补送。', en: 'See whether the gateway runs. They go out afterwards.' },
    })),
    ...late('deadlines', deadlines, limits.deadlines, (count, age) => ({
      what: {
        zh: `${count} 个到期事项没有执行，最早的已过 ${age.zh}`,
        en: `${count} deadline(s) have passed and were not run; the oldest ${age.en} ago`,
      },
      todo: { zh: '检查该服务是否在运行、时钟是否准。', en: 'See whether the service runs and its clock is right.' },
    })),
  ];
}

function clockFinding({ clockSeconds }: Stock): Finding[] {
  const off = Math.abs(clockSeconds ?? 0);
  const level = levelAbove(off, limits.clock);
  if (!level) return [];
  return [
    {
      code: 'clock',
      level,
      what: {
        zh: `服务器与数据库的时钟相差 ${off} 秒`,
        en: `The clocks of this machine and of the database differ by ${off} s`,
      },
      todo: {
        zh: '在两台机器上启用时间同步（chrony 或 NTP）。相差过大时登录和期限会出错。',
        en: 'Let both machines keep time (chrony or NTP). Sign-in and deadlines go wrong otherwise.',
      },
    },
  ];
}
