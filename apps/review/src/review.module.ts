import { accountsTopic, intakeTopic, researchTopic, restrictedEvents, reviewEvents } from '@zhitong/contracts';
import { defineService } from '@zhitong/service';
import { panel } from './domain/panel/panel.js';
import { seat } from './domain/seat/seat.js';
import { ChairController } from './http/chair.controller.js';
import { ExpertController } from './http/expert.controller.js';
import { ExportController } from './http/export.controller.js';
import { FormationController } from './http/formation.controller.js';
import { FormationDesk } from './http/formation-desk.js';
import { ObjectionController } from './http/objection.controller.js';
import { PanelController } from './http/panel.controller.js';
import { PaymentController } from './http/payment.controller.js';
import { SeatController } from './http/seat.controller.js';
import { SeatDesk } from './http/seat-desk.js';
import { SheetController } from './http/sheet.controller.js';
import { CreateReview1700000002000 } from './persistence/create-review.js';
import { Payments1772600000040, sealedPayment } from './persistence/payments.js';
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
  migrations: [CreateReview1700000002000, Payments1772600000040],
  controllers: [
    ExpertController,
    PaymentController,
    ExportController,
    PanelController,
    FormationController,
    ChairController,
    ObjectionController,
    SeatController,
    SheetController,
    ProblemReactions,
    TopicReactions,
    AccountReactions,
  ],
  providers: [reviewRules, SeatDesk, FormationDesk],
  timers: reviewTimers,
  sealed: [sealedPayment],
});
