import { dayOf, momentOf, stampOf } from './times.js';

const now = Date.parse('2026-11-25T02:00:00Z');
const late = '2026-11-27T10:00:00Z';
/** Still the 31st in Greenwich, already the next year in Beijing. */
const newYear = '2026-12-31T16:30:00Z';

describe('times', () => {
  it('are Beijing time, whatever the browser thinks', () => {
    expect(momentOf(late, 'zh', now)).toBe('11月27日（周五）18:00');
    expect(momentOf(late, 'en', now)).toBe('Fri 27 Nov, 18:00');
    expect(stampOf(newYear)).toBe('2027-01-01 00:30');
  });

  it('name the year where it is another', () => {
    expect([dayOf(newYear, 'zh', now), dayOf(newYear, 'en', now)]).toEqual(['2027年1月1日', '1 Jan 2027']);
    expect(dayOf(late, 'zh', now)).toBe('11月27日');
  });
});
