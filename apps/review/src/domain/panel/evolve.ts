import type { PanelFact } from './types.js';
import type { PanelState } from './state.js';

/** A round that begins anew keeps the scores and objections of the former ones. */
const restarted = (state: PanelState, problems: string[], round: number): PanelState => {
  const { conclusion: _c, dueAt: _d, size: _s, ...kept } = state;
  return { ...kept, status: 'awaited', problems, round, pass: 0 };
};

export function evolve(state: PanelState, fact: PanelFact): PanelState {
  switch (fact.type) {
    case 'ReviewAwaited':
      return { ...restarted(state, fact.data.problems, fact.data.round), dossier: fact.data.dossier };
    case 'PanelFormed':
      return { ...state, status: 'inviting', size: fact.data.members };
    case 'ReviewStarted':
      return { ...state, status: 'scoring', pass: 1, dueAt: fact.data.dueAt };
    case 'ScoresComplete':
      return { ...state, status: 'scored', scores: [...state.scores, fact.data] };
    case 'DiscussionOpened':
      return { ...state, status: 'discussing', pass: 2, dueAt: fact.data.dueAt };
    case 'ReviewConcluded':
      return {
        ...state,
        status: fact.data.outcome === 'approved' ? 'notice' : fact.data.outcome,
        conclusion: fact.data,
      };
    case 'ReviewConfirmed':
      return { ...state, status: 'confirmed' };
    case 'ObjectionRaised':
      return { ...state, objections: [...state.objections, { id: fact.data.objection, status: 'open' }] };
    case 'ObjectionDecided': {
      const { objection, upheld, problems, round } = fact.data;
      const objections = state.objections.map((each) =>
        each.id === objection ? { ...each, status: upheld ? ('upheld' as const) : ('dismissed' as const) } : each,
      );
      return upheld ? { ...restarted(state, problems, round + 1), objections } : { ...state, objections };
    }
    case 'ReviewCancelled':
      return { ...state, status: 'cancelled' };
    case 'ReviewDossierChanged':
      return { ...state, problems: fact.data.problems, dossier: fact.data.dossier };
    case 'ReviewAwardNoted':
      return { ...state, awarded: true };
    case 'ReviewIgnored':
      return state;
  }
}
