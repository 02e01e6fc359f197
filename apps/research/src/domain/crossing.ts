import {
  ResearchIgnored,
  TopicDossierChanged,
  TopicForeclosed,
  TopicOpened,
  TopicTerminated,
  type Dossier,
  type Organisation,
  type ProblemCorrected,
} from '@zhitong/contracts';
import type { DataOf } from '@zhitong/events';
import { effectiveDossier, problemsOf } from './dossier.js';
import type { TopicFact } from './topic-fact.js';
import type { Joined, TopicState } from './topic-state.js';

/** One decision of the table: what it does, in words, and the pure function that does it. */
export interface Crossing<E> {
  readonly does: string;
  decide(event: E, key: string, state: TopicState): TopicFact[];
}

interface Envelope {
  id: string;
  type: string;
}
type With<D> = Envelope & { data: D };
type Corrected = 'changes' | 'dossier';

const about = (key: string, { problems, noted, dossier }: TopicState) => ({
  topic: key,
  problems: dossier ? problems : problemsOf(key, noted.joined),
});

const ignored = (event: Envelope, key: string, state: TopicState, reason: string): TopicFact =>
  ResearchIgnored({ problems: about(key, state).problems, ignored: { type: event.type, id: event.id }, reason });

const opened = (key: string, dossier: Dossier): TopicFact =>
  TopicOpened({
    problems: problemsOf(key, dossier.joined),
    topic: key,
    title: dossier.title,
    indicators: dossier.indicators,
    dossier,
  });

/** Says nothing new: no fact. */
export const nothing = (why: string): Crossing<unknown> => ({ does: `nothing: ${why}`, decide: () => [] });

/** Came too late to act on. Recorded with the reason. */
export const ignore = (why: string): Crossing<Envelope> => ({
  does: `ignored: ${why}`,
  decide: (event, key, state) => [ignored(event, key, state, why)],
});

/** Opens the topic, first or anew, unless the problem is gone. */
export const openTopic: Crossing<With<{ dossier: Dossier }>> = {
  does: 'opens the topic with its indicators; where the problem is gone: ignored, remembered in case its merge is undone',
  decide: (event, key, state) =>
    state.gone
      ? [ignored(event, key, state, `the problem is ${state.gone}; remembered in case its merge is undone`)]
      : [opened(key, effectiveDossier(event.data.dossier, state.noted))],
};

/** Bars the way for approvals to come. */
export const foreclose = (reason: 'withdrawn' | 'merged'): Crossing<unknown> => ({
  does: `forecloses (${reason}): an approval to come is ignored`,
  decide: (_, key, state) => (state.gone === reason ? [] : [TopicForeclosed({ ...about(key, state), reason })]),
});

/** Ends a topic that is not awarded yet. */
export const terminate = (reason: 'withdrawn' | 'merged' | 'objection'): Crossing<unknown> => ({
  does: `terminates the topic (${reason})`,
  decide: (_, key, state) => [TopicTerminated({ ...about(key, state), reason, note: '' })],
});

/** An upheld objection takes back an approval that is only remembered. */
export const withdrawApproval = (why: string): Crossing<Envelope> => ({
  does: `ignored: ${why}`,
  decide: (event, key, state) => (state.approved ? [ignored(event, key, state, why)] : []),
});

/** A merge that came too late to stop a topic is undone. */
export const ignoreReturn = (why: string): Crossing<Envelope> => ({
  does: `ignored: ${why}`,
  decide: (event, key, state) => (state.gone === 'merged' ? [ignored(event, key, state, why)] : []),
});

/** The problem is back: an approval that is remembered opens the topic, anew if there was one. */
export const unmerge: Crossing<With<{ dossier: Dossier }>> = {
  does: 'the way is free again, and an approval that is remembered opens the topic with the dossier as it came back',
  decide: ({ data: { dossier } }, key, state) => {
    if (state.gone !== 'merged') return [];
    const back = TopicDossierChanged({ ...about(key, state), reason: 'unmerged', dossier });
    return state.approved ? [back, opened(key, effectiveDossier(dossier, { ...state.noted, dossier }))] : [back];
  },
};

/**
 * Intake's latest version is noted: it stands above the one that review hands on, and changes an open topic. A version
 * accepted after the correction is noted too, else an older correction would overrule it; before any correction the
 * approval brings the accepted version by itself.
 */
export const note = (reason: 'corrected' | 'resubmitted'): Crossing<With<{ dossier: Dossier }>> => ({
  does:
    reason === 'corrected'
      ? 'the dossier changes, or is kept until the topic opens'
      : 'the dossier changes where a correction had been noted before; otherwise nothing',
  decide: ({ data: { dossier } }, key, state) =>
    reason === 'resubmitted' && !state.noted.dossier
      ? []
      : [TopicDossierChanged({ ...about(key, state), reason, dossier })],
});

const joinedNow = (key: string, state: TopicState, joined: Joined, reason: 'absorbed' | 'corrected'): TopicFact => {
  const others = about(key, state).problems.filter((problem) => problem !== joined.problem);
  return TopicDossierChanged({ topic: key, problems: [...others, joined.problem], reason, joined });
};

/** Another problem was merged into this one: its submitter belongs to the topic from now on. */
export const join: Crossing<With<{ absorbed: string; number: string; organisation: Organisation }>> = {
  does: 'adds the submitter and the problem',
  decide: ({ data: { absorbed: problem, number, organisation } }, key, state) => [
    joinedNow(key, state, { problem, number, organisation }, 'absorbed'),
  ],
};

/** A problem that was merged into this one was corrected: perhaps it is somebody else's. */
export const correctJoined: Crossing<With<{ joined: Joined }>> = {
  does: 'replaces the submitter and the problem that had joined',
  decide: ({ data: { joined } }, key, state) => [joinedNow(key, state, joined, 'corrected')],
};

/** A correction comes too late for what it says of the problem; whose problem it is, is never too late to know. */
export const correctSubmitter = (why: string): Crossing<With<Pick<DataOf<typeof ProblemCorrected>, Corrected>>> => ({
  does: `gives the topic to another enterprise, where the submitter was wrong; all else is ignored: ${why}`,
  decide: (event, key, state) => {
    const { dossier } = state;
    const { changes, dossier: now } = event.data;
    const late = ignored(event, key, state, why);
    if (!dossier || dossier.organisation.creditCode === now.organisation.creditCode) return [late];
    const moved = { ...dossier, organisation: now.organisation };
    const given = TopicDossierChanged({ ...about(key, state), reason: 'corrected', dossier: moved });
    return changes.every(({ field }) => field.startsWith('organisation.')) ? [given] : [given, late];
  },
});

/** A merge into this problem was undone. The fact still concerns the problem that left. */
export const separate: Crossing<With<{ separated: string }>> = {
  does: 'takes the submitter and the problem off',
  decide: ({ data: { separated } }, key, state) => [
    TopicDossierChanged({ ...about(key, state), reason: 'separated', separated }),
  ],
};
