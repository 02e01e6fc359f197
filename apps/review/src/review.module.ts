import { accountsTopic, intakeTopic, researchTopic, restrictedEvents, reviewEvents } from '@zhitong/contracts';
import { defineService, uploadsController } from '@zhitong/service';
import { panel } from './domain/panel/panel.js';
import { seat } from './domain/seat/seat.js';
import { ChairController } from './http/chair.controller.js';
import { ChairDesk } from './http/chair-desk.js';
import { ChairedController } from './http/chaired.controller.js';
import { DiscussionController } from './http/discussion.controller.js';
import { EvidenceController } from './http/evidence.controller.js';
import { ExpertController } from './http/expert.controller.js';
import { ExpertImport } from './http/expert-import.js';
import { ExportController } from './http/export.controller.js';
import { FormationController } from './http/formation.controller.js';
import { FormationDesk } from './http/formation-desk.js';
import { LibraryDesk } from './http/library-desk.js';
import { MaskingController } from './http/masking.controller.js';
import { ObjectionController } from './http/objection.controller.js';
import { ObjectionFileController } from './http/objection-file.controller.js';
import { ObjectionListController } from './http/objection-list.controller.js';
import { OpinionController } from './http/opinion.controller.js';
import { PanelController } from './http/panel.controller.js';
import { PaymentController } from './http/payment.controller.js';
import { ReminderController } from './http/reminder.controller.js';
import { SeatController } from './http/seat.controller.js';
import { SeatDesk } from './http/seat-desk.js';
import { SeatFileController } from './http/seat-file.controller.js';
import { SheetController } from './http/sheet.controller.js';
import { Chairing1772700000050 } from './persistence/chairing.js';
import { CreateReview1700000002000 } from './persistence/create-review.js';
import { evidenceRetention } from './persistence/evidence-files.js';
import { Masking1775300000070 } from './persistence/masking.js';
import { Payments1772600000040, sealedPayment } from './persistence/payments.js';
import { ReviewPersonalData } from './persistence/personal-data.js';
import { AccountReactions } from './reactions/account.reactions.js';
import { ProblemReactions } from './reactions/problem.reactions.js';
import { TopicReactions } from './reactions/topic.reactions.js';
import { reviewRules } from './review-rules.js';
import { reviewTimers } from './timers/deadlines.js';

export const reviewService = defineService({
  name: 'review',
  aggregates: [panel, seat],
  publishes: [...reviewEvents, ...restrictedEvents],
  consumes: { review: [intakeTopic, researchTopic, accountsTopic] },
  migrations: [CreateReview1700000002000, Payments1772600000040, Chairing1772700000050, Masking1775300000070],
  controllers: [
    ExpertController,
    PaymentController,
    ExportController,
    PanelController,
    FormationController,
    MaskingController,
    ChairController,
    ChairedController,
    OpinionController,
    DiscussionController,
    ReminderController,
    ObjectionController,
    ObjectionListController,
    SeatController,
    SheetController,
    SeatFileController,
    EvidenceController,
    ObjectionFileController,
    uploadsController('review.evidence.write'),
    ProblemReactions,
    TopicReactions,
    AccountReactions,
  ],
  providers: [reviewRules, SeatDesk, ChairDesk, FormationDesk, LibraryDesk, ExpertImport],
  timers: reviewTimers,
  sealed: [sealedPayment],
  files: { keeps: true, blinded: 'reads' },
  retention: [evidenceRetention],
  personal: ReviewPersonalData,
  countsWorkingDays: true,
});
