import { societyOf } from '@zhitong/contracts';
import { mayIn, type Language } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { owingOf } from '../domain/panel/remind.js';
import type { PanelState } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';
import { lastReminders } from '../persistence/reminders.js';
import { seatsOf } from '../persistence/seats.js';
import { remindMay, secretariatMay } from './panel-may.js';
import { lackingIn, outline } from './panel-view.js';
import { seatMay } from './seat-view.js';

interface Asking {
  language: Language;
  at: Date;
  rules: FixedRules;
}

/** For the secretariat: names and states of seats, and when each was reminded; scores only once all are in. */
export async function readSecretariatView(
  manager: EntityManager,
  id: string,
  state: PanelState,
  { language, at, rules }: Asking,
) {
  const seats = await seatsOf(manager, id, state.round);
  const last = await lastReminders(manager, id, state.round);
  const lacking = lackingIn(state, seats);
  const { panelSize, employers, reserves, reviewsPerYear, invitationHours } = rules;
  return {
    ...outline(id, state),
    problems: state.problems,
    title: state.dossier?.title,
    number: state.dossier?.number,
    society: societyOf(state.dossier?.disciplines ?? []),
    size: state.size,
    rules: { size: panelSize, employers, reserves, reviewsPerYear, invitationHours },
    seats: seats.map(({ id: seat, state: held }) => ({
      seat,
      expert: held.expert,
      duty: held.duty,
      status: held.status,
      invitedAt: held.invitedAt,
      answerBy: held.answerBy,
      remindedAt: last.get(seat)?.toISOString(),
      assigned: held.assigned,
      reason: held.reason,
      conflict: held.conflict,
      sealed: held.sealed.length,
      may: mayIn(language, seatMay('secretariat', held, state)),
    })),
    scores: state.scores,
    conclusion: state.conclusion,
    objections: state.objections,
    lacking,
    may: mayIn(language, {
      ...secretariatMay(state, lacking),
      remind: remindMay({ owing: owingOf(state, seats), last, at, rules }, state),
    }),
  };
}
