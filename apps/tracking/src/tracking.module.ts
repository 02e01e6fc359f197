import { defineService } from '@zhitong/service';
import { ProblemController } from './http/problem.controller.js';
import { StandstillController } from './http/standstill.controller.js';
import { TaskController } from './http/task.controller.js';
import { StandingProjection } from './projections/standing.projection.js';
import { standingGroup, standingTables } from './projections/standing.tables.js';
import { TimelineProjection } from './projections/timeline.projection.js';
import { timelineGroup, timelineTables } from './projections/timeline.tables.js';
import { trackedTopics } from './projections/tracked-topics.js';

/** The read side: what happened to each problem, where it stands, and whom it waits for. It writes no fact. */
export const trackingService = defineService({
  name: 'tracking',
  consumes: { [timelineGroup]: trackedTopics, [standingGroup]: trackedTopics },
  projections: [timelineTables, standingTables],
  // Its tables are made anew for each generation of a projection.
  migrations: [],
  controllers: [ProblemController, TaskController, StandstillController, TimelineProjection, StandingProjection],
});
