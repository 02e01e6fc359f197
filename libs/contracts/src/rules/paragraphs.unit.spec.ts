import { paragraphsOf } from './paragraphs.js';

const styles = (body: string) => paragraphsOf(body).map(({ level, heading, text }) => [level, heading, text]);

describe('headings of a body', () => {
  it('are told by their numbers, up to the first full stop', () => {
    expect(styles('前言。\n一、问题\n（一）总体判断。专家组认为可行。\n1.路线甲\n（1）先行\n十二、结语')).toEqual([
      [0, null, '前言。'],
      [1, '一、问题', ''],
      [2, '（一）总体判断。', '专家组认为可行。'],
      [3, null, '1.路线甲'],
      [4, null, '（1）先行'],
      [1, '十二、结语', ''],
    ]);
  });

  it('are no long paragraphs, no decimals, and nothing in the middle of a line', () => {
    const long = `一、${'水'.repeat(60)}，如此。`;
    expect(styles(`${long}\n1.5万元\n其中，一、二线城市`)).toEqual([
      [0, null, long],
      [0, null, '1.5万元'],
      [0, null, '其中，一、二线城市'],
    ]);
  });

  it('never go more than one step deeper in the outline', () => {
    expect(paragraphsOf('（一）甲\n一、乙\n（一）丙\n（二）丁').map(({ depth }) => depth)).toEqual([2, 2, 3, 3]);
  });

  it('leave out empty lines', () => {
    expect(paragraphsOf('甲\n\n \n乙')).toHaveLength(2);
  });
});
