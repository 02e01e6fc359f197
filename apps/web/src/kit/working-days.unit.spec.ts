import { calendar2026 } from '@zhitong/contracts/calendar';
import { urgencyOf, workingDaysBetween } from './working-days.js';

const at = (text: string) => Date.parse(`${text}+08:00`);

describe('working days until a deadline', () => {
  it('leave out the weekend, and count the day on which it falls', () => {
    // Thursday to the next Tuesday: Friday, Monday, Tuesday.
    expect(workingDaysBetween(at('2026-11-26T09:00:00'), at('2026-12-01T18:00:00'), calendar2026)).toBe(3);
    expect(workingDaysBetween(at('2026-11-26T09:00:00'), at('2026-11-26T18:00:00'), calendar2026)).toBe(0);
  });

  it('follow the published calendar: days off, and weekends that are worked', () => {
    expect(workingDaysBetween(at('2026-09-30T09:00:00'), at('2026-10-07T18:00:00'), calendar2026)).toBe(0);
    expect(workingDaysBetween(at('2026-10-09T09:00:00'), at('2026-10-10T18:00:00'), calendar2026)).toBe(1);
    expect(urgencyOf('2026-10-08T10:00:00Z', at('2026-09-30T09:00:00'), calendar2026)).toBe('soon');
  });

  it('tell how pressing it is', () => {
    const now = at('2026-11-26T09:00:00');
    expect([
      urgencyOf('2026-11-26T00:00:00Z', now, calendar2026),
      urgencyOf('2026-11-27T10:00:00Z', now, calendar2026),
    ]).toEqual(['late', 'soon']);
    expect(urgencyOf('2026-12-04T10:00:00Z', now, calendar2026)).toBe('far');
  });
});
