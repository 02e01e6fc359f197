import { secrecyWarnings, type Contact } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { mayIn, remarksIn, type Language } from '@zhitong/service';
import { isOwner, may } from '../domain/may.js';
import { differences } from '../domain/problem/difference.js';
import { dossierOf, type ProblemState } from '../domain/problem/state.js';
import type { FixedRules } from '../domain/rules.js';
import type { Standing } from '../domain/standing.js';

export interface Viewing {
  actor: Actor;
  rules: FixedRules;
  at: Date;
  language: Language;
  /** Of the organisation whose problem it is. */
  standing: Standing;
  contact?: Contact | undefined;
}

/** The text, the contact and what was decided are for its owner and the secretariat. */
export const readsAll = (state: ProblemState, actor: Actor): boolean =>
  isOwner(state, actor) || actor.role === 'secretariat';

/** What everybody may know for whom the problem exists. */
const outline = (id: string, state: ProblemState, { actor, rules, at, language, standing }: Viewing) => {
  const { number, title, kind, industry, disciplines, campaign, organisation, region, regiment, recommender } =
    dossierOf(state);
  return {
    id,
    number,
    status: state.status,
    title,
    kind,
    industry,
    disciplines,
    campaign,
    organisation,
    region,
    regiment,
    recommender,
    clock: state.clock,
    may: mayIn(language, may(state, actor, rules, at, standing)),
  };
};

/**
 * A problem for a caller. The text is for its owner and the secretariat; the owner sees of problems that were merged
 * into it only the numbers, for their submitters are nobody else's business.
 */
export function problemView(id: string, state: ProblemState, viewing: Viewing) {
  const { actor } = viewing;
  const owner = isOwner(state, actor);
  if (!readsAll(state, actor)) return outline(id, state, viewing);
  // Names of files lie elsewhere: they have a list of their own.
  const { joined, attachments: _files, ...text } = dossierOf(state);
  const {
    previous,
    returns,
    reasons,
    returnedFrom,
    checklist,
    withdrawal,
    comments,
    kept,
    topic,
    merged,
    corrections,
    answers,
    declaration,
  } = state;
  return {
    ...outline(id, state, viewing),
    ...text,
    joined: owner ? joined.map(({ number }) => ({ number })) : joined,
    ...(owner ? {} : { owner: state.owner }),
    enteredBy: state.enteredBy,
    declaration,
    returns,
    returnedFrom,
    reasons,
    changes: previous ? differences(previous, dossierOf(state)) : [],
    checklist,
    withdrawal,
    /** Approved by the experts, and nobody has objected yet. */
    onNotice: state.status === 'accepted' && kept?.final === false,
    comments: state.status === 'accepted' && kept ? kept.comments : comments,
    team: topic?.team.name,
    /** Which problem it went into is not its submitter's business either. */
    merged: owner && merged ? { until: merged.until } : merged,
    corrections,
    answers,
    contact: viewing.contact,
  };
}

/** The answer to who submits: the problem, and what to look at once more in the text that was sent. Kept nowhere. */
export const submissionView = (id: string, state: ProblemState, viewing: Viewing, sent: object) => ({
  ...problemView(id, state, viewing),
  warnings: remarksIn(viewing.language, secrecyWarnings(sent)),
});

/** What the printable receipt (受理回执) says. Who signed is for the owner and the secretariat. */
export function receiptOf(state: ProblemState, campaignTitle: string, actor: Actor) {
  const { number, title, organisation, indicators } = dossierOf(state);
  return {
    number,
    title,
    organisation: { name: organisation.name, creditCode: organisation.creditCode },
    campaign: campaignTitle,
    indicators: indicators.length,
    submittedAt: state.declaration?.at,
    checkBy: state.clock?.name === 'formal-check' ? state.clock.by : undefined,
    ...(readsAll(state, actor) && { declaration: state.declaration }),
  };
}
