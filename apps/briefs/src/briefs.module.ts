import { briefsEvents, briefsTopic, intakeTopic, researchTopic, reviewTopic } from '@zhitong/contracts';
import { defineService } from '@zhitong/service';
import { brief } from './domain/brief/brief.js';
import { matter } from './domain/matter/matter.js';
import { BriefController } from './http/brief.controller.js';
import { DraftController } from './http/draft.controller.js';
import { FeedbackController } from './http/feedback.controller.js';
import { MatterController } from './http/matter.controller.js';
import { CreateBriefs1700000004000 } from './persistence/create-briefs.js';
import { EvidenceProjection } from './reactions/evidence.projection.js';
import { MatterReactions } from './reactions/matter.reactions.js';
import { briefsTimers } from './timers/deadlines.js';

export const briefsService = defineService({
  name: 'briefs',
  aggregates: [brief, matter],
  publishes: briefsEvents,
  consumes: {
    briefs: [intakeTopic, reviewTopic, researchTopic, briefsTopic],
    'briefs-evidence': [intakeTopic, reviewTopic, researchTopic],
  },
  migrations: [CreateBriefs1700000004000],
  controllers: [
    BriefController,
    DraftController,
    FeedbackController,
    MatterController,
    MatterReactions,
    EvidenceProjection,
  ],
  timers: briefsTimers,
});
