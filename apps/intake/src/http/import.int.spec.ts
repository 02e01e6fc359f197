import { buffer } from 'node:stream/consumers';
import { AccountRegistered, exampleSubmission } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { readXlsx, writeXlsx } from '@zhitong/spreadsheets';
import { importColumns } from '../imports/columns.js';
import { clerk, enterprise, intakeForTest, rival, third, type IntakeForTest } from './intake.fixture.js';

let t: IntakeForTest;
beforeAll(async () => {
  t = await intakeForTest();
  for (const { account, organisation } of [enterprise, rival])
    await t.intake.receive(
      AccountRegistered({ problems: [], account, roles: ['enterprise'], organisation: organisation!.creditCode }),
      { key: account },
    );
});
afterAll(() => t.intake.stop());

type Cells = Readonly<Record<string, string | number>>;

/** A row as a clerk would type it: words, not codes. */
const row = ({ organisation }: Actor, change: Cells = {}): Cells => {
  const { title, description, background, stateOfTheArt, significance, indicators } = exampleSubmission;
  const [first] = indicators;
  return {
    ...{ 单位名称: organisation!.name, 统一社会信用代码: organisation!.creditCode },
    ...{ 联系人: '王小明', 手机号: '13900000000', 电子邮箱: 'w@example.com', 区划: '沙湾市' },
    ...{ 问题名称: title, 类型: '工程技术难题', 行业: 'C3572', 学科: '460 机械工程、210' },
    ...{ 问题描述: description, 背景: background, 国内外现状: stateOfTheArt, 意义: significance },
    ...{ 卡点表现: '断供、依赖进口', 来源国家或地区: '日本；DE', 当前技术就绪度: 4, 目标技术就绪度: 7 },
    ...{ '攻关周期（月）': 18, '拟投入（万元）': '58.5', 合作方式: '联合开发' },
    ...{ 知识产权约定: '成果共有', 对揭榜方的要求: '有流体仿真能力', 公开范围: '公开', 公开字段: '问题名称、类型' },
    ...{ 指标1名称: first!.name, 指标1当前值: first!.current, 指标1目标值: first!.target },
    ...{ 指标1单位: first!.unit, 指标1检测方法: first!.method },
    ...change,
  };
};
const headingsOf = (rows: readonly Cells[]) => [...new Set(rows.flatMap((one) => Object.keys(one)))];
const xlsx = (rows: readonly Cells[]) =>
  buffer(
    writeXlsx(
      headingsOf(rows).map((heading) => ({ heading, value: (one: Cells) => one[heading] })),
      rows,
    ),
  );
const csv = (rows: readonly Cells[]) => {
  const line = (cells: readonly (string | number | undefined)[]) =>
    cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',');
  const headings = headingsOf(rows);
  return Buffer.from([line(headings), ...rows.map((one) => line(headings.map((name) => one[name])))].join('\r\n'));
};
const at = (name: string, run = 'run-1') => `?name=${encodeURIComponent(name)}&campaign=${t.campaign}&run=${run}`;
const check = async (bytes: Buffer, name = '问题.xlsx') =>
  (await t.intake.as(clerk).post(`/imports/check${at(name)}`, bytes)).body as {
    rows: number;
    good: number;
    remarks: { row: number; column: string; message: string }[];
  };
const total = async () => (await t.intake.as(clerk).get('/problems')).body.total as number;

describe('an import of problems', () => {
  it('is tried first: every row and column in words, and nothing is kept', async () => {
    const before = await total();
    const report = await check(
      await xlsx([
        row(enterprise),
        row(rival, { '攻关周期（月）': 99, 类型: '别的' }),
        row(third),
        row(enterprise, { 问题描述: '机密★10年' }),
      ]),
    );
    expect(report).toMatchObject({ rows: 4, good: 1 });
    expect(report.remarks.map(({ row, column }) => [row, column])).toEqual([
      [3, '类型'],
      [3, '攻关周期（月）'],
      [4, '统一社会信用代码'],
      [5, '问题描述'],
    ]);
    expect(report.remarks[0]!.message).toContain('工程技术难题');
    expect(report.remarks[2]!.message).toContain('还没有企业账号');
    expect(report.remarks[3]!.message).toContain('密级标志');
    expect(await total()).toBe(before);
  });

  it('names columns that are missing, or that nobody knows', async () => {
    const { 行业: _, ...rest } = row(enterprise);
    const report = await check(await xlsx([{ ...rest, 随便: 'x' }]));
    expect(report.remarks.map(({ row, column }) => [row, column])).toEqual([
      [1, '随便'],
      [1, '行业'],
    ]);
    expect((await check(Buffer.from('单位名称'), '空.csv')).remarks.length).toBeGreaterThan(5);
    expect((await t.intake.as(clerk).post(`/imports/check${at('x.xlsx')}`, Buffer.from([0, 1, 2]))).body.code).toBe(
      'not-a-workbook',
    );
  });

  it('brings in all rows or none, once, and each enterprise is asked to confirm', async () => {
    const before = await total();
    const bad = await xlsx([row(enterprise), row(rival, { 学科: '没有' })]);
    const refused = await t.intake.as(clerk).post(`/imports${at('a.xlsx')}`, bad);
    expect([refused.status, refused.body.errors[0].message]).toEqual([422, expect.stringContaining('第 3 行 学科')]);
    expect(await total()).toBe(before);

    for (const [name, bytes] of [
      ['a.xlsx', await xlsx([row(enterprise), row(rival)])],
      ['a.csv', csv([row(enterprise, { 问题名称: '由文本表导入的一个问题' })])],
    ] as const) {
      const send = () => t.intake.as(clerk).post(`/imports${at(name)}`, bytes, { 'idempotency-key': `import-${name}` });
      const [first, again] = [await send(), await send()];
      expect([first.status, again.body]).toEqual([201, first.body]);
    }
    expect(await total()).toBe(before + 3);
    const { items } = (await t.intake.as(enterprise).get('/problems')).body as {
      items: { id: string; title: string }[];
    };
    const { id } = items.find(({ title }) => title === '由文本表导入的一个问题')!;
    expect((await t.intake.as(enterprise).get(`/problems/${id}`)).body).toMatchObject({
      status: 'entered',
      kind: 'engineering',
      disciplines: ['460', '210'],
      choke: { forms: ['supply-cut', 'import-dependent'], sourceCountries: ['JP', 'DE'] },
      ownMoney: 58.5,
      may: { confirm: true },
    });
    expect(await t.told(id)).toEqual([expect.stringContaining(`${enterprise.account}: `)]);
  });

  it('can be stopped, and nothing of it stays', async () => {
    const before = await total();
    const bytes = await xlsx(Array.from({ length: 60 }, () => row(enterprise)));
    const sent = t.intake.as(clerk).post(`/imports${at('多.xlsx', 'run-2')}`, bytes);
    const stopped = async (): Promise<number> => {
      const { status } = await t.intake.as(clerk).delete('/imports/run-2');
      return status === 404 ? stopped() : status;
    };
    // Another clerk's import does not exist for this one.
    expect((await t.intake.as({ ...clerk, account: 'clerk-9' }).get('/imports/run-2')).status).toBe(404);
    const [answer] = await Promise.all([sent, stopped()]);
    expect(answer).toMatchObject({ status: 409, body: { code: 'import-cancelled' } });
    expect(await total()).toBe(before);
  });

  it('begins with a template whose columns are those of the rules, and which imports nothing by itself', async () => {
    const template = await t.intake.as(clerk).get('/imports/template');
    const [head, help] = readXlsx(template.bytes, { name: 'x', field: 'name' });
    const known = new Set(importColumns.map(({ heading }) => heading));
    expect(head!.cells.slice(1).every((heading) => known.has(String(heading)))).toBe(true);
    expect(help!.cells[1]).toContain('2–100');
    expect((await check(template.bytes)).remarks.map(({ message }) => message)).toEqual(['表里没有可导入的问题']);
  });
});
