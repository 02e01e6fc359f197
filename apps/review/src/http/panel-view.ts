import { societyOf } from '@zhitong/contracts';
import { mayIn, type Language } from '@zhitong/service';
import { vacanciesOf } from '../domain/assignment/vacancies.js';
import { mustDiscuss } from '../domain/panel/score.js';
import { latestScores, type PanelState } from '../domain/panel/state.js';
import type { ReviewRules } from '../domain/rules.js';
import type { ObjectionRow } from '../persistence/objections.js';
import type { SeatRow } from '../persistence/seats.js';
import { packetOf } from './packet.js';
import { approverMay, chairMay, secretariatMay, submitterMay } from './panel-may.js';

/** What everybody concerned may know of a panel. */
const outline = (id: string, state: PanelState) => ({
  id,
  status: state.status,
  round: state.round,
  dueAt: state.dueAt,
  outcome: state.conclusion?.outcome,
  noticeUntil: state.conclusion?.noticeUntil,
});

/** For the secretariat: names and states of seats; scores only once all are in. */
export const secretariatView = (id: string, state: PanelState, seats: readonly SeatRow[], language: Language) => ({
  ...outline(id, state),
  problems: state.problems,
  title: state.dossier?.title,
  number: state.dossier?.number,
  society: societyOf(state.dossier?.disciplines ?? []),
  seats: seats.map(({ id: seat, state: { expert, duty, status, answerBy, assigned, reason, sealed } }) => ({
    seat,
    expert,
    duty,
    status,
    answerBy,
    assigned,
    reason,
    sealed: sealed.length,
  })),
  scores: state.scores,
  conclusion: state.conclusion,
  objections: state.objections,
  lacking: lackingIn(state, seats),
  may: mayIn(language, secretariatMay(state, lackingIn(state, seats))),
});

const lackingIn = (state: PanelState, seats: readonly SeatRow[]) =>
  vacanciesOf(
    state,
    seats.map((seat) => seat.state),
  );

/** For the chair: who is done, without names or scores; the blind packet; everything once it is unsealed. */
export const chairView = (
  id: string,
  state: PanelState,
  seats: readonly SeatRow[],
  rules: ReviewRules,
  language: Language,
) => ({
  ...outline(id, state),
  packet: packetOf(state),
  seats: seats
    .filter(({ state: { duty, status } }) => duty === 'member' && status !== 'left')
    .map(({ state: { status, sealed } }, index) => ({
      label: `E${index + 1}`,
      status,
      done: sealed.includes(state.pass),
    })),
  scores: latestScores(state),
  mustDiscuss: mustDiscuss(state, rules),
  may: mayIn(language, chairMay(state, countingIn(state, seats), rules)),
});

/** Sheets of the pass that count: a seat that was left takes its sheet along. */
const countingIn = ({ pass }: PanelState, seats: readonly SeatRow[]): number =>
  seats.filter(
    ({ state: { duty, status, sealed } }) => duty === 'member' && status === 'accepted' && sealed.includes(pass),
  ).length;

/** For the submitter: the outcome and anonymous comments, once concluded. */
export const submitterView = (id: string, state: PanelState, language: Language) => ({
  ...outline(id, state),
  problems: state.problems,
  dueAt: undefined,
  comments: state.conclusion?.comments,
  opinion: state.conclusion?.opinion,
  may: mayIn(language, submitterMay(state)),
});

/** For who decides objections: these are made by name. */
export const approverView = (
  id: string,
  state: PanelState,
  objections: readonly ObjectionRow[],
  involved: boolean,
  language: Language,
) => ({
  ...outline(id, state),
  problems: state.problems,
  title: state.dossier?.title,
  conclusion: state.conclusion,
  objections,
  may: mayIn(language, approverMay(state, involved)),
});
