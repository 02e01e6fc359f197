import { candidate } from '../review.fixture.js';
import { barredBy } from './barred.js';
import { isEligible } from './rank.js';

const options = { reviewsPerYear: 10, former: ['before'] };

describe('why somebody cannot be chosen', () => {
  it.each([
    ['a free one', candidate('free'), []],
    ['one who has enough', candidate('busy', { reviewsThisYear: 10 }), ['本年已满 10 件']],
    ['one who is away', candidate('away', { active: false }), ['账号已停用']],
    ['one of the former panel', candidate('before'), ['是原专家组成员，复审须换人']],
  ])('is said of %s, as the assignment holds it', (_who, one, why) => {
    expect(barredBy(one, options).map(({ zh }) => zh)).toEqual(why);
    expect(isEligible(one, options)).toBe(why.length === 0);
  });
});
