import { calendarOf, type Calendar, type CalendarYear } from '@zhitong/contracts';
import { ask, type Tx } from '@zhitong/events';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';

/** Of services that count working days: what the administrator has said of each year, as the gateway tells it. */
export class CalendarTable1784000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE service.calendar_year (
         year int PRIMARY KEY, version int NOT NULL, holidays text[] NOT NULL, make_up_days text[] NOT NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE service.calendar_year`);
  }
}

/** Facts of a year arrive in the order in which they were written: the last one holds. */
export async function keepCalendarYear(
  manager: EntityManager,
  { year, version, holidays, makeUpDays }: CalendarYear,
): Promise<void> {
  await manager.query(
    `INSERT INTO service.calendar_year (year, version, holidays, make_up_days) VALUES ($1, $2, $3, $4)
     ON CONFLICT (year) DO UPDATE SET
       version = excluded.version, holidays = excluded.holidays, make_up_days = excluded.make_up_days`,
    [year, version, holidays, makeUpDays],
  );
}

/** The newest calendar that this service knows of; the built-in one for years that nobody has set. */
export async function calendarNow(of: Tx | EntityManager): Promise<Calendar> {
  const text = `SELECT year, version, holidays, make_up_days AS "makeUpDays" FROM service.calendar_year ORDER BY year`;
  return calendarOf(await ask<CalendarYear>(of, { name: 'calendar now', text }, []));
}

/**
 * The rules of a service, with the calendar as it is now: a period that begins in this transaction counts with it, and
 * keeps its end when the calendar changes later.
 */
export const withCalendar = async <R extends object>(
  of: Tx | EntityManager,
  rules: R,
): Promise<R & { readonly calendar: Calendar }> => ({ ...rules, calendar: await calendarNow(of) });
