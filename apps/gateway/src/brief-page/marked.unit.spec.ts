import { findable, marked } from './marked.js';

const plain = (text: string, marks: { words: string; number: number }[]) =>
  marked(text, marks, (n) => `依据 ${n}`)
    .text.replaceAll(/<a[^>]*>(\d+)<\/a\s*>/g, '[$1]')
    .replaceAll(/\s/g, '');

describe('a number behind a statement', () => {
  it('stands where the statement stands in the text, once, in the order of the text', () => {
    const text = '进口件交货期20周，评审专家全部建议立题。进口件交货期20周。';
    const marks = [
      { words: findable('评审专家全部建议立题。'), number: 1 },
      { words: '进口件交货期20周', number: 2 },
    ];
    expect(plain(text, marks)).toBe('进口件交货期20周[2]，评审专家全部建议立题[1]。进口件交货期20周。');
  });

  it('is left out where the statement is not in the text, and makes no HTML of it', () => {
    expect(
      plain('甲<b>乙', [
        { words: '丙', number: 1 },
        { words: '', number: 2 },
      ]),
    ).toBe('甲&lt;b&gt;乙');
    expect(plain('甲<b>乙', [{ words: '<b>', number: 1 }])).toBe('甲&lt;b&gt;[1]乙');
  });

  it('stands twice at one place where two statements end there', () => {
    const marks = [
      { words: '共20周', number: 1 },
      { words: '20周', number: 2 },
    ];
    expect(plain('共20周。', marks)).toBe('共20周[1][2]。');
  });
});
