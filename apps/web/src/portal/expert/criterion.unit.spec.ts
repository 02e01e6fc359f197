import { bandOf, bandsOf, clamp, needsComment, totalOf, type Criterion, type Rubric } from './criterion.js';

const text = { zh: '', en: '' };
const criterion: Criterion = {
  ...{ id: 'choke', name: text, points: 20 },
  anchors: [
    { from: 0, text },
    { from: 8, text },
    { from: 14, text },
  ],
};
const rubric: Rubric = { version: 'rubric@1', commentBelow: 0.4, criteria: [criterion] };

it('a band of points reaches to the next one, the last to all of them', () => {
  expect(bandsOf(criterion).map(({ from, to }) => [from, to])).toEqual([
    [0, 7],
    [8, 13],
    [14, 20],
  ]);
  expect([undefined, 0, 7.5, 8, 13.5, 20].map((score) => bandOf(criterion, score))).toEqual([-1, 0, 0, 1, 1, 2]);
  expect(bandOf({ ...criterion, anchors: undefined }, 5)).toBe(-1);
});

it('a score is in half points, between nothing and all', () => {
  expect([-1, 0.2, 7.3, 25].map((value) => clamp(value, criterion))).toEqual([0, 0, 7.5, 20]);
});

it('below two fifths a comment is needed', () => {
  const below = (score: number) => needsComment(criterion, rubric, { criteria: { choke: score } });
  expect([0, 7.5, 8, 20].map(below)).toEqual([true, true, false, false]);
  expect(needsComment(criterion, rubric, {})).toBe(false);
  expect(totalOf({ criteria: { choke: 7.5, pull: 3 } })).toBe(10.5);
});
