import { bulletinSample } from './documents.fixture.js';
import {
  area,
  pitch,
  redRule,
  runOf,
  wrongClosing,
  wrongGrid,
  wrongMargins,
  wrongPageNumbers,
} from './layout.fixture.js';
import { measure } from './measured.fixture.js';
import { Typesetter } from './typesetter.js';

const typesetter = new Typesetter();
afterAll(() => typesetter.close());
const set = async (change: Parameters<typeof bulletinSample>[0] = {}) =>
  measure(await typesetter.pdf(bulletinSample(change)));

describe('a bulletin (专报), measured in mm', () => {
  it('keeps margins, grid, page numbers and closing block', async () => {
    for (const change of [{}, { instructionsBox: true, watermark: '未签发', summary: '一句话的摘要。' }]) {
      const measured = await set(change);
      expect(wrongMargins(measured)).toEqual([]);
      expect(wrongGrid(measured)).toEqual([]);
      expect(wrongPageNumbers(measured)).toEqual([]);
      expect(wrongClosing(await set({ ...change, instructionsBox: false }), { inner: 1 })).toEqual([]);
    }
  });

  it('has a red mark, the number below it, editor left, date right, and the red rule 4 mm below them', async () => {
    const measured = await set();
    const [mark, number, editor, date] = [
      '沙湾科技智库专报',
      '第12期（总第86期）',
      '沙湾市科学技术协会',
      '2026年11月8日',
    ].map((text) => runOf(measured, text)!);
    expect([mark!.colour, number!.colour]).toEqual(['#ff0000', '#000000']);
    const middle = (run: { left: number; right: number }) => (run.left + run.right) / 2;
    expect(middle(mark!)).toBeCloseTo(106, 1);
    // Optically: the white half of its last bracket does not count.
    expect(middle(number!)).toBeCloseTo(106 + 5.556 / 4, 1);
    expect(number!.top).toBeGreaterThan(mark!.bottom);
    expect([editor!.left, date!.right]).toEqual([
      expect.closeTo(area.left + 5.56, 1),
      expect.closeTo(area.right - 5.56, 1),
    ]);
    const rule = redRule(measured)!;
    expect(rule.y - editor!.bottom).toBeCloseTo(4, 1);
    expect([rule.left, rule.right]).toEqual([expect.closeTo(area.left, 1), expect.closeTo(area.right, 1)]);
    expect(runOf(measured, '编者按：')!.top).toBeCloseTo(area.top + 8 * pitch, 1);
  });

  it('ends with 报, 送 and the copies printed', async () => {
    const text = (await set()).text();
    expect(text).toContain('报：市委书记、副书记，市长、副市长。');
    expect(text).toContain('送：市水利局，市工业和信息化局。');
    expect(text).toContain('（共印20份）');
    const bare = await set({ report: [], send: [], copiesPrinted: undefined });
    expect(bare.text()).not.toMatch(/报：|送：|共印/);
    expect(bare.rules.filter(({ page, colour }) => page === bare.pages && colour !== '#ff0000')).toEqual([]);
  });

  it('without a number leaves room for one, and says across each page that it is not signed', async () => {
    const draft = await set({ number: undefined, watermark: '未签发' });
    expect(draft.text(1).replace(/\s/g, '')).toContain('第期（总第期）');
    expect(draft.runs.filter(({ text, level }) => text === '未签发' && !level)).toHaveLength(draft.pages);
    expect((await set()).text()).not.toContain('未签发');
  });

  it('has a frame for instructions where one is wanted, and none otherwise', async () => {
    expect((await set({ instructionsBox: true })).text(1)).toContain('领导批示：');
    expect((await set()).text(1)).not.toContain('领导批示');
  });
});
