import { waitsOnNobody } from './waits-on-nobody.js';
import type { Standing } from './standing.js';

const since = '2026-03-02T01:00:00.000Z';
const minutes = (n: number) => new Date(Date.parse(since) + n * 60_000);
const standing = (waits: Standing['waits'], state: Standing['state'] = 'reviewed'): Standing => ({
  state,
  since,
  waits,
});

describe('a problem waits on nobody', () => {
  it('when nothing is to be done, unless its case is closed', () => {
    expect(waitsOnNobody(standing([], 'accepted'), minutes(0))?.en).toMatch(/nothing has to be done/);
    expect(waitsOnNobody(standing([], 'answered'), minutes(0))).toBeUndefined();
  });

  it('when what is to be done is nobody’s', () => {
    expect(waitsOnNobody(standing([{ kind: 'score', since }]), minutes(0))?.en).toMatch(/no role and no person/);
    expect(waitsOnNobody(standing([{ kind: 'score', account: 'expert-1', since }]), minutes(0))).toBeUndefined();
  });

  it('when a service has not taken it over after some minutes', () => {
    const handed = standing([{ kind: 'take-over', role: 'administrator', since }]);
    expect(waitsOnNobody(handed, minutes(9))).toBeUndefined();
    expect(waitsOnNobody(handed, minutes(11))?.en).toMatch(/has not taken it over/);
  });

  it('when a period is over and nothing went on', () => {
    const notice = standing([{ kind: 'review-notice', role: 'secretariat', since, due: minutes(60).toISOString() }]);
    expect(waitsOnNobody(notice, minutes(65))).toBeUndefined();
    expect(waitsOnNobody(notice, minutes(75))?.en).toMatch(/timers/);
  });
});
