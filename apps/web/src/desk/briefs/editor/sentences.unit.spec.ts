import { cited, sentenceAt, statementsOf, uncited, unproven } from './sentences.js';

const body = '一、问题\n进口件交货期 20 周，采收季停机。国产件寿命 1100 小时；更换频繁。';

describe('the sentences of a manuscript', () => {
  it('are found by the cursor, without the numbering before them', () => {
    expect(sentenceAt(body, body.indexOf('20'))).toBe('进口件交货期 20 周，采收季停机。');
    expect(sentenceAt(body, body.length)).toBe('更换频繁。');
    expect(sentenceAt(body, 1)).toBe('问题');
    expect(sentenceAt('', 0)).toBeUndefined();
  });

  it('with figures are named until they rest on something', () => {
    expect(unproven(body, [])).toEqual(['进口件交货期 20 周，采收季停机。', '国产件寿命 1100 小时；']);
    expect(unproven(body, [{ text: '进口件交货期 20 周', evidence: ['e1'] }])).toEqual(['国产件寿命 1100 小时；']);
    expect(unproven('1. 甲\n（2）乙', [])).toEqual([]);
  });

  it('keep their evidence in the order of the text, each once', () => {
    const later = cited([], body, '更换频繁。', 'e1');
    const both = cited(later, body, '进口件交货期 20 周，采收季停机。', 'e2');
    expect(both.map(({ evidence }) => evidence)).toEqual([['e2'], ['e1']]);
    expect(cited(both, body, '更换频繁。', 'e1')).toEqual(both);
    expect(uncited(both, '更换频繁。', 'e1')).toHaveLength(1);
  });

  it('are read from whatever a draft holds', () => {
    expect(statementsOf({})).toEqual([]);
    expect(statementsOf({ statements: [{}, { text: '甲' }] })).toEqual([{ text: '甲', evidence: [] }]);
  });
});
