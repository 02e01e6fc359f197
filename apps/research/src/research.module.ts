import { accountsTopic, intakeTopic, researchEvents, researchTopic, reviewTopic } from '@zhitong/contracts';
import { defineService, uploadsController, RULE_SET, type RuleSet } from '@zhitong/service';
import { bid } from './domain/bid.js';
import { demoRules, standardRules } from './domain/rules.js';
import { topic } from './domain/topic.js';
import { AcceptanceController } from './http/acceptance.controller.js';
import { BidDraftController } from './http/bid-draft.controller.js';
import { BidController } from './http/bid.controller.js';
import { CallController } from './http/call.controller.js';
import { EvaluationController } from './http/evaluation.controller.js';
import { InterestController } from './http/interest.controller.js';
import { ExportController } from './http/export.controller.js';
import { RESEARCH_RULES } from './http/rules.token.js';
import { TopicDesk } from './http/topic-desk.js';
import { TopicFileController } from './http/topic-file.controller.js';
import { TopicController } from './http/topic.controller.js';
import { WorkController } from './http/work.controller.js';
import { AddInterest1783000000001 } from './persistence/add-interest.migration.js';
import { CreateResearch1700000001000 } from './persistence/create-research.migration.js';
import { ResearchPersonalData } from './persistence/personal-data.js';
import { BidReactions } from './reactions/bid.reactions.js';
import { IntakeReactions } from './reactions/intake.reactions.js';
import { ReviewReactions } from './reactions/review.reactions.js';
import { deadlines } from './timers/deadlines.js';

/** From an approved problem to accepted results: topics, calls, bids, milestones, outcomes. */
export const researchService = defineService({
  name: 'research',
  aggregates: [topic, bid],
  publishes: researchEvents,
  consumes: { research: [intakeTopic, reviewTopic, researchTopic, accountsTopic] },
  migrations: [CreateResearch1700000001000, AddInterest1783000000001],
  controllers: [
    TopicController,
    InterestController,
    CallController,
    EvaluationController,
    BidDraftController,
    BidController,
    WorkController,
    AcceptanceController,
    TopicFileController,
    ExportController,
    uploadsController('research.file.write'),
    ReviewReactions,
    IntakeReactions,
    BidReactions,
  ],
  providers: [
    TopicDesk,
    {
      provide: RESEARCH_RULES,
      inject: [RULE_SET],
      useFactory: (set: RuleSet) => (set === 'demo' ? demoRules : standardRules),
    },
  ],
  files: { keeps: true },
  personal: ResearchPersonalData,
  countsWorkingDays: true,
  timers: deadlines,
});
