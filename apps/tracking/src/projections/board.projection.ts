import { Controller } from '@nestjs/common';
import { intakeEvents, researchEvents, reviewEvents } from '@zhitong/contracts';
import type { Projection } from '@zhitong/events';
import { subscriber } from '@zhitong/events/nest';
import { foldSubject, type BoardEvent, type Subject } from '../domain/board/subject.js';
import { boardGroup } from './board.tables.js';
import { lockSubjects, saveSubjects } from './board-subjects.js';

const { Projects } = subscriber(boardGroup);

/** What the public may read. It learns nothing of seats, bids or briefs: their topics are not even read. */
@Controller()
export class BoardProjection {
  @Projects([...intakeEvents, ...reviewEvents, ...researchEvents] as const)
  async keep(events: BoardEvent[], projection: Projection): Promise<void> {
    const keys = [...new Set(events.map(({ key }) => key))].sort();
    if (keys.length === 0) return;
    const kept = await lockSubjects(projection, keys);
    const changed = new Map<string, Subject>();
    for (const event of events) {
      const before = changed.get(event.key) ?? kept.get(event.key) ?? {};
      const after = foldSubject(before, event);
      if (after !== before) changed.set(event.key, after);
    }
    saveSubjects(projection, changed);
  }
}
