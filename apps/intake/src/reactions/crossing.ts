import { change, type Change } from '@zhitong/events';
import { withCalendar } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { cross, type ForeignEvent } from '../domain/crossings.js';
import { problem } from '../domain/problem/problem.js';
import type { FixedRules } from '../domain/rules.js';

/** What a foreign fact means for some problems, by the table; a period that it begins counts by the calendar of now. */
export async function crossing(
  event: ForeignEvent,
  problems: readonly string[],
  look: EntityManager,
  fixed: FixedRules,
): Promise<Change[]> {
  const rules = await withCalendar(look, fixed);
  return problems.map((id) => change(problem, id, (state) => cross(event, id, state, rules)));
}
