import { passages } from './passages.js';

describe('two texts side by side', () => {
  it('shows which clauses stand in one alone', () => {
    const one = '试装的远程闸门在高温时段通信掉线，含沙水使流量计误差超过 8%。';
    const other = '远程闸门在高温时段经常通信掉线，田间灌溉决策靠经验。';
    expect(passages(one, other)).toEqual([
      { text: '试装的远程闸门在高温时段通信掉线，', shared: true },
      { text: '含沙水使流量计误差超过 8%。', shared: false },
    ]);
    expect(passages(other, one).map(({ shared }) => shared)).toEqual([true, false]);
  });

  it('loses nothing of a text, and finds equal ones equal', () => {
    const text = '第一句。\n第二句，还有第三句；完！';
    expect(
      passages(text, '')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
    expect(passages(text, text).every(({ shared }) => shared)).toBe(true);
    expect(passages('', '有')).toEqual([]);
  });
});
