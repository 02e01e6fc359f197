import { findingsOf } from './findings.js';
import { limits } from './limits.js';
import type { Stock } from './stock.js';

const none = { count: 0, oldestSeconds: null };
const well: Stock = {
  service: 'review',
  at: new Date('2026-03-02T01:00:00Z'),
  database: { part: 'database', ready: true },
  log: { part: 'log', ready: true },
  parts: [{ part: 'relay', ready: true }],
  clockSeconds: 0.2,
  groups: [{ group: 'review', topic: 'zhitong.intake.v1', lag: 3, oldestSeconds: 4, partitions: [] }],
  backlog: {
    outbox: { count: 2, oldestSeconds: 1 },
    messages: none,
    deadlines: none,
    parked: { keys: 0, lines: 0, deadlines: 0 },
  },
  refusedTokens: {},
  lackingCopies: 0,
  rooms: [{ folder: 'data', free: limits.disk.yellow + 1, total: 2 * limits.disk.yellow }],
  files: [{ part: 'own', ready: true }],
  own: [],
};
const found = (stock: Partial<Stock>) =>
  findingsOf({ ...well, ...stock }).map(({ code, level, what }) => `${level} ${code}: ${what.zh}`);
const backlog = (part: Partial<NonNullable<Stock['backlog']>>) => ({ backlog: { ...well.backlog!, ...part } });

describe('the health of a service', () => {
  it('is without a finding while things wait for a moment only', () => {
    expect(findingsOf(well)).toEqual([]);
  });

  it.each<[string, Partial<Stock>, string]>([
    [
      'a key that stands still',
      backlog({ parked: { keys: 1, lines: 3, deadlines: 0 } }),
      'red parked: 1 个对象因事件被搁置而停下（共 3 条事件）',
    ],
    [
      'a deadline that failed',
      backlog({ parked: { keys: 0, lines: 0, deadlines: 2 } }),
      'red parked-deadlines: 2 个到期事项处理失败，已搁置',
    ],
    [
      'facts that stay in the outbox',
      backlog({ outbox: { count: 7, oldestSeconds: 400 } }),
      'red outbox: 7 条事件还没有送进日志，最早的已等 6 分钟',
    ],
    [
      'messages that nobody takes',
      backlog({ messages: { count: 1, oldestSeconds: 7_300 } }),
      'red messages: 1 条通知还没有交给网关，最早的已等 2 小时',
    ],
    [
      'a bucket that is not there',
      { files: [{ part: 'blinded', ready: false, waitsFor: 'S3_NO_SUCH_BUCKET' }] },
      'red files-away: 专家副本文件库打不开（S3_NO_SUCH_BUCKET）',
    ],
    [
      'deadlines that nobody runs',
      backlog({ deadlines: { count: 4, oldestSeconds: 90 } }),
      'yellow deadlines: 4 个到期事项没有执行，最早的已过 90 秒',
    ],
    [
      'a group that does not come on',
      { groups: [{ ...well.groups![0]!, lag: 12, oldestSeconds: 200_000 }] },
      'red behind: review 还有 12 条 zhitong.intake.v1 的事件没有读，最早的已等 2 天',
    ],
    ['a broker that is away', { lackingCopies: 12 }, 'yellow log-copies: 事件日志有 12 个分区缺少副本'],
    ['a clock that is off', { clockSeconds: -3.5 }, 'yellow clock: 服务器与数据库的时钟相差 3.5 秒'],
    [
      'a disk that fills',
      { rooms: [{ folder: 'files', free: 300 * 1024 ** 2, total: 1024 ** 4 }] },
      'red disk: 附件目录所在磁盘只剩 300 MB',
    ],
    [
      'a log that is away',
      { log: { part: 'log', ready: false, waitsFor: 'ECONNREFUSED' }, groups: null },
      'red log-away: 事件日志没有应答（ECONNREFUSED）',
    ],
    [
      'a part that fails',
      { parts: [{ part: 'relay', ready: false, waitsFor: '57P03' }] },
      'red part: relay 出错，正在重试（57P03）',
    ],
  ])('tells of %s', (_, stock, sentence) => {
    expect(found(stock)).toEqual([sentence]);
  });

  it('says of a database that is away only that: nothing else was to be learnt', () => {
    const away = { part: 'database', ready: false, waitsFor: 'ECONNREFUSED' };
    expect(found({ database: away, backlog: null, groups: null, clockSeconds: null })).toEqual([
      'red database-away: 数据库没有应答（ECONNREFUSED）',
    ]);
  });

  it('says with each finding what to do, in both languages', () => {
    const ill = { ...well, ...backlog({ parked: { keys: 1, lines: 1, deadlines: 1 } }), clockSeconds: 60 };
    for (const { what, todo } of findingsOf(ill))
      for (const text of [what.zh, what.en, todo.zh, todo.en]) expect(text.length).toBeGreaterThan(6);
  });
});
