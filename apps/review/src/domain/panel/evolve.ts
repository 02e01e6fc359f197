import type { PanelFact } from './types.js';
import type { Objection, PanelState } from './state.js';

/** A round that begins anew keeps the scores and objections of the former ones. */
const restarted = (state: PanelState, problems: string[], round: number): PanelState => {
  const { conclusion: _c, dueAt: _d, size: _s, rubric: _r, ...kept } = state;
  return { ...kept, status: 'awaited', problems, round, pass: 0 };
};

/** What came too late for the review still says whether there is a problem to reconsider. */
const goneAfter = (ignored: string): boolean | undefined => {
  if (ignored === 'ProblemWithdrawn' || ignored === 'ProblemMerged') return true;
  return ignored === 'ProblemUnmerged' ? false : undefined;
};

/** An upheld objection settles all that were open: the new round answers them. */
const decided = (objections: readonly Objection[], id: string, upheld: boolean): Objection[] =>
  objections.map((each) => {
    if (each.id === id) return { ...each, status: upheld ? 'upheld' : 'dismissed' };
    return upheld && each.status === 'open' ? { ...each, status: 'settled' } : each;
  });

export function evolve(state: PanelState, fact: PanelFact): PanelState {
  switch (fact.type) {
    case 'ReviewAwaited':
      return { ...restarted(state, fact.data.problems, fact.data.round), dossier: fact.data.dossier };
    case 'PanelFormed':
      return { ...state, status: 'inviting', size: fact.data.members, rubric: fact.data.rubric };
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
      const objections = decided(state.objections, objection, upheld);
      return upheld ? { ...restarted(state, problems, round + 1), objections } : { ...state, objections };
    }
    case 'ReviewCancelled':
      return { ...state, status: 'cancelled' };
    case 'ReviewDossierChanged':
      return { ...state, problems: fact.data.problems, dossier: fact.data.dossier };
    case 'ReviewAwardNoted':
      return { ...state, awarded: true };
    case 'ReviewIgnored':
      return { ...state, gone: goneAfter(fact.data.ignored.type) ?? state.gone };
  }
}
