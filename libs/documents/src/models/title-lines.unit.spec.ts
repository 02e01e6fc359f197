import fc from 'fast-check';
import { titleLines } from './title-lines.js';

describe('a title', () => {
  it.each([
    ['关于滴灌带堵塞问题攻关情况的专报', 1],
    ['关于推进沙湾市棉田滴灌毛管国产化的建议', 1],
    ['关于高压大口径电磁阀密封材料“卡脖子”问题攻关组织情况的报告', 2],
    ['关于加快推进我市棉花生产全程机械化关键零部件国产替代与首批次应用支持政策的若干建议', 3],
  ])('%s stands on %i line(s), none longer than 20 characters', (title, count) => {
    const lines = titleLines(title);
    expect(lines).toHaveLength(count);
    expect(lines.join('')).toBe(title);
  });

  it('is broken within no word, quotation or bracket, and begins no line with 的', () => {
    expect(titleLines('关于高压大口径电磁阀密封材料“卡脖子”问题攻关组织情况的报告')).toEqual([
      '关于高压大口径电磁阀密封材料',
      '“卡脖子”问题攻关组织情况的报告',
    ]);
    for (const line of titleLines('关于转发《自治区科技厅关于加快农业机械关键核心技术攻关的实施意见》的通知')) {
      expect(line).not.toMatch(/^[的了》”，]/);
      expect(line).not.toMatch(/[《“和与关于]$/);
    }
  });

  it('keeps a line break of its author', () => {
    expect(titleLines('关于甲的报告\n（送审稿）')).toEqual(['关于甲的报告', '（送审稿）']);
  });

  it('never takes the shape of an hourglass, where it can be helped', () => {
    const lines = titleLines(
      '关于支持天山北坡农业装备企业开展棉花打顶机低空遥感识别关键部件联合攻关并给予首台套政策扶持有关情况的请示',
    );
    expect(lines.length).toBeGreaterThanOrEqual(3);
    const [a, b, c] = lines.map(({ length }) => length);
    expect(b! < a! && b! < c!).toBe(false);
  });

  it('loses nothing, whatever it is', () => {
    const unit = fc.constantFrom(...'“”《》（）的和关于水电阀A1、，');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 60 }), (title) => {
        expect(titleLines(title).join('')).toBe(title);
      }),
    );
  });
});
