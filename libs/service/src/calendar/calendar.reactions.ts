import { Controller, type Type } from '@nestjs/common';
import { CalendarChanged } from '@zhitong/contracts';
import type { Change, EventOf } from '@zhitong/events';
import { subscriber } from '@zhitong/events/nest';
import type { EntityManager } from 'typeorm';
import { keepCalendarYear } from './calendar-years.js';

/** The administrator has set a year: the service counts with it from now on. What it has counted already stays. */
export function calendarReactions(group: string): Type {
  const { Reacts } = subscriber(group);

  @Controller()
  class CalendarReactions {
    @Reacts(CalendarChanged)
    async changed({ data, seq }: EventOf<typeof CalendarChanged>, look: EntityManager): Promise<Change[]> {
      await keepCalendarYear(look, { ...data, version: Number(seq) });
      return [];
    }
  }
  return CalendarReactions;
}
