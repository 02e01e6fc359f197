import { flowOf, type Placed } from './flow.js';

const placed = (stage: Placed['stage'], state: string, final = false): Placed => ({ stage, state, final });

describe('how far the problems came', () => {
  const stations = flowOf([
    placed('submission', 'submitted'),
    placed('submission', 'rejected', true),
    placed('review', 'scoring'),
    placed('review', 'declined', true),
    placed('answer', 'answered', true),
  ]);

  it('counts a problem at every station that it has passed', () => {
    expect(stations.map(({ reached }) => reached)).toEqual([5, 3, 1, 1, 1, 1]);
    expect(stations.map(({ on }) => on)).toEqual([3, 1, 1, 1, 1, 1]);
  });

  it('tells what is under way from what has ended, and everything is somewhere', () => {
    expect(stations.map(({ here, ended }) => [here, ended]).slice(0, 3)).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
    for (const { reached, here, ended, on } of stations) expect(here + ended + on).toBe(reached);
  });
});
