import { measure } from './measured.fixture.js';
import type { Receipt } from './models/receipt.js';
import { Typesetter } from './typesetter.js';

const typesetter = new Typesetter();
afterAll(() => typesetter.close());
const set = async (change: Partial<Receipt> = {}) =>
  measure(
    await typesetter.pdf({
      template: 'receipt',
      title: '受理回执',
      issuer: '沙湾市科学技术协会',
      date: '2026-03-02',
      reference: '受理编号：SW2026-0012',
      addressee: '沙湾绿源节水设备有限公司',
      opening: '贵单位提交的问题已收到。',
      rows: [{ label: '问题名称', text: '膜下滴灌毛管抗堵塞迷宫流道设计' }],
      closing: '凭受理编号可随时查询办理情况。',
      ...change,
    }),
  );

describe('a receipt', () => {
  it('says to whom, for what, under which number, and who gives it when', async () => {
    const text = (await set()).text().replace(/\s/g, '');
    for (const part of [
      ...['受理回执', '受理编号：SW2026-0012', '沙湾绿源节水设备有限公司：', '问题名称膜下滴灌毛管'],
      ...['可随时查询办理情况。', '沙湾市科学技术协会2026年3月2日'],
    ])
      expect(text).toContain(part);
  });

  it('keeps issuer and date together, on one page where there are as many rows as a problem has', async () => {
    const rows = Array.from({ length: 10 }, (_, i) => ({ label: `第${i + 1}行`, text: '水'.repeat(20) }));
    const { runs, pages } = await set({ rows });
    expect(pages).toBe(1);
    expect(runs.find(({ text }) => text.startsWith('2026年'))!.bottom).toBeLessThan(262 - 12);
  });

  it('is data too: nothing in it is markup', async () => {
    const nasty = '#panic("x") $x$ *粗* [甲] @ref';
    const { text } = await set({ opening: nasty, rows: [{ label: '#label', text: nasty }], closing: nasty });
    expect(text().replace(/\s/g, '').split(nasty.replace(/\s/g, '')).length - 1).toBe(3);
  });
});
