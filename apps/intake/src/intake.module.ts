import { accountsTopic, briefsTopic, intakeEvents, researchTopic, reviewTopic } from '@zhitong/contracts';
import { defineService, RULE_SET, type RuleSet } from '@zhitong/service';
import { campaign } from './domain/campaign/campaign.js';
import { problem } from './domain/problem/problem.js';
import { demoRules, INTAKE_RULES, standardRules } from './domain/rules.js';
import { CampaignController } from './http/campaign.controller.js';
import { DraftController } from './http/draft.controller.js';
import { FormalCheckController } from './http/formal-check.controller.js';
import { MergeController } from './http/merge.controller.js';
import { ProblemAccess } from './http/problem-access.js';
import { ExportController } from './http/export.controller.js';
import { ProblemController } from './http/problem.controller.js';
import { SubmissionController } from './http/submission.controller.js';
import { SubmissionDesk } from './http/submission-desk.js';
import { CreateIntake1772000000000 } from './persistence/1772000000000-create-intake.js';
import { FindWhatIsPublic1772000000001 } from './persistence/1772000000001-find-what-is-public.js';
import { KnowOrganisations1772000000002 } from './persistence/1772000000002-know-organisations.js';
import { AccountsReactions } from './reactions/accounts.reactions.js';
import { BriefsReactions } from './reactions/briefs.reactions.js';
import { ResearchReactions } from './reactions/research.reactions.js';
import { ReviewReactions } from './reactions/review.reactions.js';
import { timers } from './timers/timers.js';

/** Problems: campaigns, submissions, formal check, duplicates and merging. */
export const intakeService = defineService({
  name: 'intake',
  aggregates: [problem, campaign],
  publishes: intakeEvents,
  consumes: { intake: [reviewTopic, researchTopic, briefsTopic, accountsTopic] },
  migrations: [CreateIntake1772000000000, FindWhatIsPublic1772000000001, KnowOrganisations1772000000002],
  controllers: [
    CampaignController,
    DraftController,
    SubmissionController,
    FormalCheckController,
    MergeController,
    ProblemController,
    ExportController,
    ReviewReactions,
    ResearchReactions,
    BriefsReactions,
    AccountsReactions,
  ],
  providers: [
    ProblemAccess,
    SubmissionDesk,
    {
      provide: INTAKE_RULES,
      inject: [RULE_SET],
      useFactory: (set: RuleSet) => (set === 'demo' ? demoRules : standardRules),
    },
  ],
  timers,
});
