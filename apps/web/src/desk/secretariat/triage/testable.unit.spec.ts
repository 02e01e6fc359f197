import { doubtfulRows } from './testable.js';

describe('indicators that a clerk looks at once more', () => {
  it('are those without a procedure or without a figure', () => {
    expect(
      doubtfulRows([
        { target: '≤ 3.0', method: 'GB/T 35717 现场比测' },
        { target: '更好', method: '由第三方按国家标准检测' },
        { target: '≤ 5', method: '检测' },
        { target: '三年', method: '田间连续使用后测定破损率' },
      ]),
    ).toEqual([2, 3]);
  });
});
