import { Controller } from '@nestjs/common';
import type { Projection } from '@zhitong/events';
import { subscriber } from '@zhitong/events/nest';
import { trackedEvents, type TrackedEvent } from '../domain/parts/event.js';
import { foldParts, noParts, type Parts } from '../domain/parts/parts.js';
import { lockParts, savePortraits } from './portraits.js';
import { portraitOf } from './portrait.js';
import { standingGroup } from './standing.tables.js';

const { Projects } = subscriber(standingGroup);

/** Folds facts into the parts of each problem that they name, and derives anew where those problems stand. */
@Controller()
export class StandingProjection {
  @Projects(trackedEvents)
  async keep(events: TrackedEvent[], projection: Projection): Promise<void> {
    const concerned = [...new Set(events.flatMap((event) => event.data.problems))].sort();
    if (concerned.length === 0) return;
    const parts = await lockParts(projection, concerned);
    const changed = new Map<string, Parts>();
    for (const event of events)
      for (const problem of new Set(event.data.problems)) {
        const before = changed.get(problem) ?? parts.get(problem) ?? noParts;
        const after = foldParts(before, problem, event);
        if (after !== before) changed.set(problem, after);
      }
    savePortraits(
      projection,
      [...changed].map(([problem, folded]) => portraitOf(problem, folded)),
    );
  }
}
