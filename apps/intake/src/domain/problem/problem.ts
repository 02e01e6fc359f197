import { intakeTopic } from '@zhitong/contracts';
import { aggregate } from '@zhitong/events';
import { bigrams } from '../similarity.js';
import { publicTexts } from './public-texts.js';
import { evolve } from './evolve.js';
import type { ProblemFact } from './facts.js';
import { messages } from './messages.js';
import { initialProblem, type ProblemState } from './state.js';

/** A problem that an enterprise has, from its submission to the answer. Key: the problem's id. */
export const problem = aggregate({
  table: 'problem',
  topic: intakeTopic,
  initial: initialProblem,
  evolve: (state: ProblemState, fact: ProblemFact) => evolve(state, fact),
  columns: ({ status, dossier, owner, clock, merged, declaration }) => ({
    status,
    number: dossier?.number ?? null,
    title: dossier?.title ?? null,
    kind: dossier?.kind ?? null,
    industry: dossier?.industry ?? null,
    campaign: dossier?.campaign ?? null,
    recommender: dossier?.recommender ?? null,
    visibility: dossier?.visibility ?? null,
    organisation: dossier?.organisation.name ?? null,
    credit_code: dossier?.organisation.creditCode ?? null,
    owner: owner ?? null,
    submitted_at: declaration ? new Date(declaration.at) : null,
    due_at: clock ? new Date(clock.by) : null,
    overdue: clock?.overdue ?? false,
    merged_into: merged?.into ?? null,
    grams: dossier ? bigrams(`${dossier.title}\n${dossier.description}`) : [],
    public_grams: bigrams(publicTexts({ status, dossier }).join('\n')),
  }),
  deadlines: ({ clock }) =>
    clock && !clock.overdue
      ? [{ name: clock.name, due: new Date(clock.by), rule: `${clock.name}@1`, start: new Date(clock.from) }]
      : [],
  messages: (fact, state) => messages(fact, state),
});
