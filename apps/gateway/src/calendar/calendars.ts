import { Inject, Injectable } from '@nestjs/common';
import { calendarProblems, FieldsInvalid, knownYears, type CalendarYear } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import type { Command } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { calendarKey, calendarYear, setCalendar, type CalendarYearState } from '../domain/calendar-year.js';
import { CalendarSetMeanwhile } from './refusals.js';

interface Row extends Record<string, unknown> {
  version: string;
  state: CalendarYearState;
  set_at: Date | null;
  name: string | null;
}

/** A year as it is shown. `source` and `changed` are of years that the administrator has set. */
export interface ShownYear extends CalendarYear {
  source?: string;
  changed?: { at: Date; by?: string };
}

/** Who changed the calendar is for those who answer for it; the days are for everybody. */
const seesWho: readonly Actor['role'][] = ['administrator', 'auditor'];

/** The working days of years: what is known of them, and setting one. */
@Injectable()
export class Calendars {
  constructor(@Inject(Aggregates) private readonly aggregates: Aggregates) {}

  async shown(manager: EntityManager, { role }: Actor): Promise<ShownYear[]> {
    const rows = await manager.query<Row[]>(
      `SELECT c.version, c.state, c.set_at, p.name
       FROM calendar_year c LEFT JOIN person p ON p.account = c.set_by WHERE c.version > 0 ORDER BY c.year`,
    );
    const set = rows.map(({ version, state, set_at: at, name }): ShownYear => {
      const by = name !== null && seesWho.includes(role) ? { by: name } : {};
      return { version: Number(version), ...state, ...(at ? { changed: { at, ...by } } : {}) };
    });
    return knownYears(set);
  }

  /**
   * @param next.version that the caller has seen; 0: nobody has set the year
   * @throws FieldsInvalid, CalendarSetMeanwhile
   */
  async set(tx: Tx, { actor, at, why }: Command, { version: seen, ...next }: CalendarYearState & { version: number }) {
    const problems = calendarProblems(next);
    if (problems.length > 0) throw new FieldsInvalid(problems);
    const key = calendarKey(next.year);
    const { facts } = await this.aggregates.change(
      tx,
      calendarYear,
      key,
      'any',
      (state, version) => {
        if (version !== BigInt(seen)) throw new CalendarSetMeanwhile();
        return setCalendar(next, state);
      },
      why,
    );
    if (facts.length > 0)
      await tx.query(
        { name: 'calendar set by', text: `UPDATE calendar_year SET set_by = $2, set_at = $3 WHERE id = $1` },
        [key, actor.account, at],
      );
  }
}
