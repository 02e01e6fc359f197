import { missingIn, opinionOf } from './parts.js';

const labels = { background: 'b', assessment: 'a', issues: 'i', conclusion: 'c', minority: 'm' };
const whole = '问题来自生产一线，材料齐全，依据充分。';
const draft = { background: whole, assessment: whole, issues: whole, conclusion: whole };

describe('an opinion', () => {
  it('lacks what is too short, in the words of the rule; the minority’s view may be absent', () => {
    expect([...missingIn({ ...draft, issues: '短' }, labels, 'zh')]).toEqual([
      ['issues', expect.stringContaining('10–2000')],
    ]);
    expect(missingIn(draft, labels, 'zh').size).toBe(0);
    expect([...missingIn({ ...draft, minority: '短' }, labels, 'en').keys()]).toEqual(['minority']);
    expect(missingIn({}, labels, 'en').size).toBe(4);
  });

  it('is given without an empty minority’s view', () => {
    expect(opinionOf({ ...draft, minority: ' ' })).toEqual(draft);
    expect(opinionOf({ ...draft, minority: '一位认为偏高' })).toHaveProperty('minority');
  });
});
