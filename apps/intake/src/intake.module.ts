import { accountsTopic, briefsTopic, intakeEvents, researchTopic, reviewTopic } from '@zhitong/contracts';
import { pressProviders } from '@zhitong/documents/nest';
import { defineService, RULE_SET, uploadsController, type RuleSet } from '@zhitong/service';
import { campaign } from './domain/campaign/campaign.js';
import { problem } from './domain/problem/problem.js';
import { demoRules, INTAKE_RULES, standardRules } from './domain/rules.js';
import { CampaignController } from './http/campaign.controller.js';
import { DraftController } from './http/draft.controller.js';
import { DraftFileController } from './http/draft-file.controller.js';
import { FormalCheckController } from './http/formal-check.controller.js';
import { MergeController } from './http/merge.controller.js';
import { ProblemAccess } from './http/problem-access.js';
import { ExportController } from './http/export.controller.js';
import { ImportController } from './http/import.controller.js';
import { PrintController } from './http/print.controller.js';
import { ProblemController } from './http/problem.controller.js';
import { ProblemFileController } from './http/problem-file.controller.js';
import { SubmissionController } from './http/submission.controller.js';
import { SubmissionDesk } from './http/submission-desk.js';
import { ImportDesk } from './imports/import-desk.js';
import { ImportRuns } from './imports/import-runs.js';
import { CreateIntake1772000000000 } from './persistence/1772000000000-create-intake.js';
import { FindWhatIsPublic1772000000001 } from './persistence/1772000000001-find-what-is-public.js';
import { KnowOrganisations1772000000002 } from './persistence/1772000000002-know-organisations.js';
import { KnowAccounts1772000000003 } from './persistence/1772000000003-know-accounts.js';
import { KnowImports1772000000004 } from './persistence/1772000000004-know-imports.js';
import { IntakePersonalData } from './persistence/personal-data.js';
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
  migrations: [
    CreateIntake1772000000000,
    FindWhatIsPublic1772000000001,
    KnowOrganisations1772000000002,
    KnowAccounts1772000000003,
    KnowImports1772000000004,
  ],
  controllers: [
    CampaignController,
    DraftController,
    DraftFileController,
    ProblemFileController,
    uploadsController('intake.attachment.write'),
    SubmissionController,
    FormalCheckController,
    MergeController,
    ProblemController,
    PrintController,
    ExportController,
    ImportController,
    ReviewReactions,
    ResearchReactions,
    BriefsReactions,
    AccountsReactions,
  ],
  providers: [
    ProblemAccess,
    SubmissionDesk,
    ImportDesk,
    ImportRuns,
    ...pressProviders,
    {
      provide: INTAKE_RULES,
      inject: [RULE_SET],
      useFactory: (set: RuleSet) => (set === 'demo' ? demoRules : standardRules),
    },
  ],
  files: { keeps: true, blinded: 'writes' },
  personal: IntakePersonalData,
  countsWorkingDays: true,
  timers,
});
