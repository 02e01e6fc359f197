import { Refusal } from '@zhitong/contracts';

/** Somebody else has set the year meanwhile (409). */
export class CalendarSetMeanwhile extends Refusal {
  readonly status = 409;
  constructor() {
    super('calendar-set-meanwhile', {
      zh: '这一年的日历刚被别人改过，请看过最新的再改',
      en: 'Somebody has just changed this year: look at the latest before you change it',
    });
  }
}
