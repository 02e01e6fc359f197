import { reviewTopic } from '@zhitong/contracts';
import { aggregate } from '@zhitong/events';
import { evolve } from './evolve.js';
import { initialPanel, openObjections, type PanelState } from './state.js';
import type { PanelFact } from './types.js';

/** The panel of a problem; its key is the problem's id. */
export const panel = aggregate({
  table: 'panel',
  topic: reviewTopic,
  initial: initialPanel,
  evolve: (state: PanelState, fact: PanelFact): PanelState => evolve(state, fact),
  columns: (state) => ({
    status: state.status,
    round: state.round,
    title: state.dossier?.title ?? '',
    due_at: state.dueAt ?? null,
  }),
  // While an objection is open the notice does not end; its decision sets the deadline anew.
  deadlines: ({ status, conclusion, objections }) =>
    status === 'notice' && conclusion?.noticeUntil !== undefined && openObjections({ objections }).length === 0
      ? [
          {
            name: 'notice',
            due: new Date(conclusion.noticeUntil),
            rule: 'notice@1',
            start: new Date(conclusion.concludedAt),
          },
        ]
      : [],
});
