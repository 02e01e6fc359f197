import { mayIn, type Language } from '@zhitong/service';
import { vacanciesOf } from '../domain/assignment/vacancies.js';
import type { PanelState } from '../domain/panel/state.js';
import type { ObjectionRow } from '../persistence/objections.js';
import type { SeatRow } from '../persistence/seats.js';
import { approverMay, submitterMay } from './panel-may.js';

/** What everybody concerned may know of a panel. */
export const outline = (id: string, state: PanelState) => ({
  id,
  status: state.status,
  round: state.round,
  dueAt: state.dueAt,
  outcome: state.conclusion?.outcome,
  noticeUntil: state.conclusion?.noticeUntil,
});

export const lackingIn = (state: PanelState, seats: readonly SeatRow[]) =>
  vacanciesOf(
    state,
    seats.map((seat) => seat.state),
  );

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
