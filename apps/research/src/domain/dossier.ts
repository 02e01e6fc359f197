import type { Dossier } from '@zhitong/contracts';
import type { Joined, Noted, TopicState } from './topic-state.js';

/** Intake's word on who is joined stands above the dossier that review handed on, which may be older. */
export function withJoined(dossier: Dossier, noted: Noted): Dossier {
  const known = new Set([...noted.joined.map(({ problem }) => problem), ...noted.separated]);
  return { ...dossier, joined: [...dossier.joined.filter(({ problem }) => !known.has(problem)), ...noted.joined] };
}

/** The dossier that a topic opens with. */
export const effectiveDossier = (approved: Dossier, noted: Noted): Dossier =>
  withJoined(noted.dossier ?? approved, noted);

export const noteJoined = (noted: Noted, joined: Joined): Noted => ({
  ...noted,
  joined: [...noted.joined.filter(({ problem }) => problem !== joined.problem), joined],
  separated: noted.separated.filter((problem) => problem !== joined.problem),
});

export const noteSeparated = (noted: Noted, problem: string): Noted => ({
  ...noted,
  joined: noted.joined.filter((joined) => joined.problem !== problem),
  separated: [...noted.separated.filter((other) => other !== problem), problem],
});

/** The problems that a topic's facts concern. */
export const problemsOf = (topic: string, joined: readonly Joined[]): string[] => [
  topic,
  ...joined.map(({ problem }) => problem),
];

/** Credit codes of all who submitted: nobody of them may judge or bid, and all may see the topic. */
export const submitters = (dossier: Dossier): string[] => [
  dossier.organisation.creditCode,
  ...dossier.joined.map(({ organisation }) => organisation.creditCode),
];

export const submits = ({ dossier }: Pick<TopicState, 'dossier'>, creditCode: string): boolean =>
  dossier !== null && submitters(dossier).includes(creditCode);
