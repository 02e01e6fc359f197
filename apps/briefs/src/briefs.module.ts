import { accountsTopic, briefsEvents, briefsTopic, intakeTopic, researchTopic, reviewTopic } from '@zhitong/contracts';
import { pressProviders } from '@zhitong/documents/nest';
import { defineService, uploadsController } from '@zhitong/service';
import { brief } from './domain/brief/brief.js';
import { matter } from './domain/matter/matter.js';
import { BriefDesk } from './http/brief-desk.js';
import { BriefController } from './http/brief.controller.js';
import { CheckController } from './http/check.controller.js';
import { CirculationController } from './http/circulation.controller.js';
import { DraftController } from './http/draft.controller.js';
import { ExportController } from './http/export.controller.js';
import { FeedbackController } from './http/feedback.controller.js';
import { InstructionController } from './http/instruction.controller.js';
import { MatterController } from './http/matter.controller.js';
import { PhrasesController } from './http/phrases.controller.js';
import { PrintController } from './http/print.controller.js';
import { ScanController } from './http/scan.controller.js';
import { TaskController } from './http/task.controller.js';
import { AddPhrases1700000004003 } from './persistence/add-phrases.js';
import { CreateBriefs1700000004000 } from './persistence/create-briefs.js';
import { MergedSubmitters1700000004001 } from './persistence/merged-submitters.js';
import { BriefsPersonalData } from './persistence/personal-data.js';
import { SignedManuscripts1700000004002 } from './persistence/signed-manuscripts.js';
import { EvidenceProjection } from './reactions/evidence.projection.js';
import { MatterReactions } from './reactions/matter.reactions.js';
import { briefsTimers } from './timers/deadlines.js';

export const briefsService = defineService({
  name: 'briefs',
  aggregates: [brief, matter],
  publishes: briefsEvents,
  consumes: {
    briefs: [intakeTopic, reviewTopic, briefsTopic, accountsTopic],
    'briefs-evidence': [intakeTopic, reviewTopic, researchTopic],
  },
  migrations: [
    CreateBriefs1700000004000,
    MergedSubmitters1700000004001,
    SignedManuscripts1700000004002,
    AddPhrases1700000004003,
  ],
  controllers: [
    BriefController,
    PrintController,
    CheckController,
    CirculationController,
    InstructionController,
    TaskController,
    PhrasesController,
    ScanController,
    uploadsController('briefs.scan.write'),
    DraftController,
    FeedbackController,
    ExportController,
    MatterController,
    MatterReactions,
    EvidenceProjection,
  ],
  providers: [BriefDesk, ...pressProviders],
  files: { keeps: true },
  personal: BriefsPersonalData,
  timers: briefsTimers,
});
