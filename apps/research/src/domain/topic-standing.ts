import { noteJoined, noteSeparated, problemsOf, withJoined } from './dossier.js';
import type { DataNamed } from './topic-fact.js';
import { blankTopic, type TopicState } from './topic-state.js';

// Whether there is a topic at all, and on what it stands: the part of the state that foreign facts change.

/** Opened, or opened anew: nothing of an earlier attempt is left but the number of its last call. */
export function opened(
  state: TopicState,
  { topic, problems, title, indicators, dossier }: DataNamed<'TopicOpened'>,
): TopicState {
  return {
    ...state,
    ...blankTopic,
    status: 'open',
    topic,
    problems,
    title,
    indicators,
    dossier,
    approved: true,
    gone: null,
  };
}

export function foreclosed(state: TopicState, { topic, problems, reason }: DataNamed<'TopicForeclosed'>): TopicState {
  const gone = reason === 'objection' ? state.gone : reason;
  // A topic that was there and ended stays visible as that; only its way back is closed.
  if (state.status === 'terminated') return { ...state, gone };
  return { ...state, status: 'foreclosed', topic, problems, gone, ended: { reason, note: '' } };
}

const isUnderWay = ({ status }: TopicState): boolean =>
  !['none', 'foreclosed', 'open', 'failed', 'terminated'].includes(status);

export function dossierChanged(state: TopicState, data: DataNamed<'TopicDossierChanged'>): TopicState {
  let { noted } = state;
  const free = state.status === 'open' || state.status === 'failed';
  // While a call or the work goes on, only whose problem it is changes: a new approval will bring the present version.
  if (data.dossier)
    noted = isUnderWay(state)
      ? { joined: noted.joined, separated: noted.separated }
      : { ...noted, dossier: data.dossier };
  if (data.joined) noted = noteJoined(noted, data.joined);
  if (data.separated) noted = noteSeparated(noted, data.separated);
  const back = data.reason === 'unmerged';
  const next: TopicState = {
    ...state,
    ...(back ? { gone: null } : {}),
    ...(back && state.status === 'foreclosed' ? { status: 'none', ended: null } : {}),
    topic: data.topic,
    problems: problemsOf(data.topic, noted.joined),
    noted,
  };
  if (!state.dossier) return next;
  const { organisation } = data.dossier ?? state.dossier;
  const dossier = withJoined(free && data.dossier ? data.dossier : { ...state.dossier, organisation }, noted);
  const corrected = free && data.dossier ? { title: dossier.title, indicators: dossier.indicators } : {};
  return { ...next, dossier, problems: problemsOf(data.topic, dossier.joined), ...corrected };
}

/** A fact that came too late still says something about the future: whether a topic may be opened again. */
export function ignored(state: TopicState, type: string): TopicState {
  switch (type) {
    case 'ReviewConfirmed':
      return { ...state, approved: true };
    case 'ObjectionDecided':
      return { ...state, approved: false };
    case 'ProblemWithdrawn':
      return { ...state, gone: 'withdrawn' };
    case 'ProblemMerged':
      return { ...state, gone: 'merged' };
    case 'ProblemUnmerged':
      return { ...state, gone: null };
    case 'ProblemCorrected':
      // What was noted is older than this; a new approval will bring the present version.
      return { ...state, noted: { joined: state.noted.joined, separated: state.noted.separated } };
    default:
      return state;
  }
}

/**
 * That the problem is gone is intake's word, which comes without a note: a clerk who ends a topic as withdrawn says so of
 * the topic. Only a merge can be undone, and a withdrawal says nothing about the review: any other end takes the
 * approval along.
 */
export function terminated(state: TopicState, { reason, note }: DataNamed<'TopicTerminated'>): TopicState {
  const gone = note === '' && (reason === 'withdrawn' || reason === 'merged') ? reason : state.gone;
  return { ...state, status: 'terminated', approved: state.approved && gone === reason, gone, ended: { reason, note } };
}
