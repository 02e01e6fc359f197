import { stationsOf } from './stations.js';

describe('where a panel stands', () => {
  const shown = (
    ...[status, pass, mustDiscuss = false]: [Parameters<typeof stationsOf>[0]['status'], number, boolean?]
  ) => stationsOf({ status, pass, mustDiscuss }).map(({ station, state }) => `${station} ${state}`);

  it.each([
    ['inviting', 0, false, ['forming now', 'scoring ahead', 'opinion ahead', 'notice ahead']],
    ['scored', 1, false, ['forming done', 'scoring done', 'opinion now', 'notice ahead']],
    ['scored', 1, true, ['forming done', 'scoring done', 'discussing now', 'opinion ahead', 'notice ahead']],
    ['discussing', 2, false, ['forming done', 'scoring done', 'discussing now', 'opinion ahead', 'notice ahead']],
    ['scored', 2, false, ['forming done', 'scoring done', 'discussing done', 'opinion now', 'notice ahead']],
    ['confirmed', 1, false, ['forming done', 'scoring done', 'opinion done', 'notice end']],
    ['declined', 1, false, ['forming done', 'scoring done', 'opinion end']],
  ] as const)('%s, pass %d, to be discussed: %s', (status, pass, mustDiscuss, stops) =>
    expect(shown(status, pass, mustDiscuss)).toEqual(stops),
  );
});
