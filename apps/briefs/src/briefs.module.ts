import { briefsEvents, briefsTopic, intakeTopic, researchTopic, reviewTopic } from '@zhitong/contracts';
import { defineService } from '@zhitong/service';
import { brief } from './domain/brief/brief.js';
import { matter } from './domain/matter/matter.js';
import { BriefDesk } from './http/brief-desk.js';
import { BriefController } from './http/brief.controller.js';
import { CheckController } from './http/check.controller.js';
import { CirculationController } from './http/circulation.controller.js';
import { DraftController } from './http/draft.controller.js';
import { FeedbackController } from './http/feedback.controller.js';
import { InstructionController } from './http/instruction.controller.js';
import { MatterController } from './http/matter.controller.js';
import { TaskController } from './http/task.controller.js';
import { CreateBriefs1700000004000 } from './persistence/create-briefs.js';
import { MergedSubmitters1700000004001 } from './persistence/merged-submitters.js';
import { EvidenceProjection } from './reactions/evidence.projection.js';
import { MatterReactions } from './reactions/matter.reactions.js';
import { briefsTimers } from './timers/deadlines.js';

export const briefsService = defineService({
  name: 'briefs',
  aggregates: [brief, matter],
  publishes: briefsEvents,
  consumes: {
    briefs: [intakeTopic, reviewTopic, briefsTopic],
    'briefs-evidence': [intakeTopic, reviewTopic, researchTopic],
  },
  migrations: [CreateBriefs1700000004000, MergedSubmitters1700000004001],
  controllers: [
    BriefController,
    CheckController,
    CirculationController,
    InstructionController,
    TaskController,
    DraftController,
    FeedbackController,
    MatterController,
    MatterReactions,
    EvidenceProjection,
  ],
  providers: [BriefDesk],
  timers: briefsTimers,
});
