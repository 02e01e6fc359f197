import { candidate } from '../review.fixture.js';
import { successor, type Place } from './successor.js';

const place = (changes: Partial<Place> = {}): Place => ({
  duty: 'member',
  employers: new Set(),
  seated: new Set(),
  reviewsPerYear: 10,
  ...changes,
});

describe('who takes an empty place', () => {
  const [first, second] = [candidate('first'), candidate('second', { chairs: true })];

  it('the first reserve', () => {
    expect(successor([first, second], place())).toBe(first);
  });

  it.each([
    ['came into a conflict since', candidate('first', {}, 'same-entity'), place()],
    ['has reviewed enough this year', candidate('first', { reviewsThisYear: 10 }), place()],
    ['is away', candidate('first', { active: false }), place()],
    ['has or had a seat already', first, place({ seated: new Set(['first']) })],
    ['works where a member works', first, place({ employers: new Set(['employer-of-first']) })],
    ['cannot chair', first, place({ duty: 'chair' })],
  ])('not one who %s: the next', (_why, one, where) => {
    expect(successor([one, second], where)).toBe(second);
  });

  it('nobody, where none is left', () => {
    expect(successor([first], place({ duty: 'chair' }))).toBeUndefined();
  });
});
