import { calendar2026 } from '@zhitong/contracts/calendar';
import { remaining, segments } from './clock.js';

const at = (text: string) => Date.parse(`${text}+08:00`);
const due = (text: string) => new Date(at(text)).toISOString();

describe('the clock of the formal check', () => {
  it('counts working days of the published calendar', () => {
    // Before the National Day holidays: the eight days off count nothing.
    expect(remaining(due('2026-10-08T23:59:59'), at('2026-09-30T09:00:00'), calendar2026)).toEqual({
      pressing: 'soon',
      days: 1,
    });
    expect(remaining(due('2026-12-02T23:59:59'), at('2026-11-25T09:00:00'), calendar2026)).toEqual({
      pressing: 'far',
      days: 5,
    });
    expect(remaining(due('2026-11-25T23:59:59'), at('2026-11-25T09:00:00'), calendar2026)).toEqual({
      pressing: 'soon',
      days: 0,
    });
  });

  it('says how long something is overdue, at least a day', () => {
    expect(remaining(due('2026-11-24T23:59:59'), at('2026-11-25T00:10:00'), calendar2026)).toEqual({
      pressing: 'late',
      days: 1,
    });
    expect(remaining(due('2026-11-20T23:59:59'), at('2026-11-25T09:00:00'), calendar2026)).toEqual({
      pressing: 'late',
      days: 4,
    });
  });

  it('is drawn with a segment a day: used, today, left', () => {
    const [from, by] = [due('2026-11-18T15:20:00'), due('2026-11-25T23:59:59')];
    expect(segments(from, by, at('2026-11-24T10:00:00'), calendar2026)).toEqual([
      'used',
      'used',
      'used',
      'today',
      'left',
    ]);
    expect(segments(from, by, at('2026-11-18T16:00:00'), calendar2026)).toEqual([
      'today',
      'left',
      'left',
      'left',
      'left',
    ]);
    expect(segments(from, by, at('2026-11-27T10:00:00'), calendar2026)).toEqual(Array(5).fill('used'));
  });
});
