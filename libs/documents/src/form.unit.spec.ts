import { measure } from './measured.fixture.js';
import type { Form } from './models/form.js';
import { Typesetter } from './typesetter.js';

const typesetter = new Typesetter();
afterAll(() => typesetter.close());
const sample = (change: Partial<Form> = {}): Form => ({
  template: 'form',
  title: '“卡脖子”问题征集表',
  issuer: '沙湾市科学技术协会',
  date: '2026-03-02',
  reference: '受理编号：SW2026-0012',
  sections: [
    { heading: '一、单位', rows: [{ label: '单位名称', text: '沙湾绿源节水设备有限公司' }] },
    { heading: '二、问题', rows: [{ label: '描述', text: '含沙水源下滴灌带堵塞快。\n第二段。' }] },
  ],
  table: { heading: '三、技术指标', columns: ['序号', '指标', '目标'], rows: [['1', '流量下降', '≤5%']] },
  statementsHeading: '四、承诺',
  statements: ['本单位承诺所填内容真实，不涉及国家秘密。'],
  signatures: ['单位（盖章）：', '日期：'],
  ...change,
});
const set = async (change: Partial<Form> = {}) => measure(await typesetter.pdf(sample(change)));

describe('a form', () => {
  it('shows rows, table, declarations and where to sign, within the type area', async () => {
    const measured = await set();
    const text = measured.text().replace(/\s/g, '');
    for (const part of [
      ...['“卡脖子”问题征集表', '受理编号：SW2026-0012', '单位名称沙湾绿源节水设备有限公司', '堵塞快。第二段。'],
      ...['序号指标目标1流量下降≤5%', '四、承诺本单位承诺', '单位（盖章）：', '日期：'],
    ])
      expect(text).toContain(part);
    expect(Math.min(...measured.runs.map(({ left }) => left))).toBeGreaterThan(27.9);
    expect(Math.max(...measured.runs.map(({ right }) => right))).toBeLessThan(184.5);
  });

  it('leaves room for a stamp, and never parts it from where it belongs', async () => {
    for (let count = 8; count < 24; count += 1) {
      const rows = Array.from({ length: count }, (_, i) => ({ label: `第${i + 1}行`, text: '水' }));
      const { runs, pages } = await set({ sections: [{ rows }] });
      const [stamp, date] = ['单位（盖章', '日期'].map((text) => runs.find((run) => run.text.startsWith(text))!);
      expect([stamp!.page, date!.page]).toEqual([pages, pages]);
      expect(date!.bottom).toBeLessThan(262 - 12);
    }
  });

  it('runs over several pages, the head of its table on each', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [String(i + 1), '流量下降', '≤5%']);
    const { runs, pages } = await set({ table: { heading: '三、技术指标', columns: ['序号', '指标', '目标'], rows } });
    expect(runs.filter(({ text }) => text === '序号').length).toBeGreaterThanOrEqual(pages - 1);
    expect(pages).toBeGreaterThan(2);
  });

  it('is data too: nothing in it is markup', async () => {
    const nasty = '#panic("x") $x$ *粗* [甲] @ref';
    const text = (
      await set({
        sections: [{ rows: [{ label: '#label', text: nasty }] }],
        table: { heading: '#h', columns: ['#c'], rows: [[nasty]] },
        statements: [nasty],
        remark: nasty,
      })
    )
      .text()
      .replace(/\s/g, '');
    expect(text.split(nasty.replace(/\s/g, '')).length - 1).toBe(4);
  });
});
