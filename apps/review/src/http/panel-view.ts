import { societyOf } from '@zhitong/contracts';
import { emptyPlaces, vacanciesOf } from '../domain/assignment/vacancies.js';
import { allowed, panelWording } from '../domain/panel/allowed.js';
import { mustDiscuss } from '../domain/panel/score.js';
import { latestScores, type PanelState } from '../domain/panel/state.js';
import type { ReviewRules } from '../domain/rules.js';
import type { ObjectionRow } from '../persistence/objections.js';
import type { SeatRow } from '../persistence/seats.js';
import { packetOf } from './packet.js';

const mayOf = (state: PanelState, rules: ReviewRules) => {
  const possible = new Set(allowed(state));
  if (mustDiscuss(state, rules)) possible.delete('conclude');
  const say = (possibleNow: boolean) => (possibleNow ? true : panelWording.states[state.status]);
  return (commands: readonly Parameters<typeof possible.has>[0][]) =>
    Object.fromEntries(commands.map((command) => [command, say(possible.has(command))]));
};

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
export const secretariatView = (id: string, state: PanelState, seats: readonly SeatRow[], rules: ReviewRules) => ({
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
  may: {
    ...mayOf(state, rules)(['form']),
    'fill-vacancies': emptyPlaces(lackingIn(state, seats)).length > 0 || panelWording.states[state.status],
  },
});

const lackingIn = (state: PanelState, seats: readonly SeatRow[]) =>
  vacanciesOf(
    state,
    seats.map((seat) => seat.state),
  );

/** For the chair: who is done, without names or scores; the blind packet; everything once it is unsealed. */
export const chairView = (id: string, state: PanelState, seats: readonly SeatRow[], rules: ReviewRules) => ({
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
  may: mayOf(state, rules)(['open-discussion', 'conclude']),
});

/** For the submitter: the outcome and anonymous comments, once concluded. */
export const submitterView = (id: string, state: PanelState, rules: ReviewRules) => ({
  ...outline(id, state),
  problems: state.problems,
  dueAt: undefined,
  comments: state.conclusion?.comments,
  opinion: state.conclusion?.opinion,
  may: mayOf(state, rules)(['object', 'name-unsuitable']),
});

/** For who decides objections: these are made by name. */
export const approverView = (
  id: string,
  state: PanelState,
  objections: readonly ObjectionRow[],
  rules: ReviewRules,
) => ({
  ...outline(id, state),
  problems: state.problems,
  title: state.dossier?.title,
  conclusion: state.conclusion,
  objections,
  may: mayOf(state, rules)(['decide-objection']),
});
