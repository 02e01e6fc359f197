import { defineService } from '@zhitong/service';
import { BoardController } from './http/board.controller.js';
import { ExportController } from './http/export.controller.js';
import { ProblemController } from './http/problem.controller.js';
import { Arrivals } from './live/arrivals.js';
import { ChangesController } from './live/changes.controller.js';
import { StandstillController } from './http/standstill.controller.js';
import { TaskController } from './http/task.controller.js';
import { BoardProjection } from './projections/board.projection.js';
import { boardGroup, boardTables, boardTopics } from './projections/board.tables.js';
import { StandingProjection } from './projections/standing.projection.js';
import { standingGroup, standingTables } from './projections/standing.tables.js';
import { TimelineProjection } from './projections/timeline.projection.js';
import { timelineGroup, timelineTables } from './projections/timeline.tables.js';
import { trackedTopics } from './projections/tracked-topics.js';

/** The read side: what happened to each problem, where it stands, and whom it waits for. It writes no fact. */
export const trackingService = defineService({
  name: 'tracking',
  consumes: { [timelineGroup]: trackedTopics, [standingGroup]: trackedTopics, [boardGroup]: boardTopics },
  projections: [timelineTables, standingTables, boardTables],
  // Its tables are made anew for each generation of a projection.
  migrations: [],
  controllers: [
    ProblemController,
    ExportController,
    TaskController,
    StandstillController,
    ChangesController,
    TimelineProjection,
    StandingProjection,
    BoardController,
    BoardProjection,
  ],
  providers: [Arrivals],
});
