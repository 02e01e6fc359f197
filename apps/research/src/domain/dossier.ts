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

/** What the enterprise opened to the public, and the case number. An internal problem shows only its number. */
export function publicPart({
  number,
  visibility,
  publicFields,
  ...fields
}: Dossier): Partial<Dossier> & { number: string } {
  const open = visibility === 'public' ? publicFields : [];
  return { number, ...Object.fromEntries(Object.entries(fields).filter(([field]) => open.includes(field))) };
}

/** What a topic is called towards teams: its title where the enterprise opened that, else the case number. */
export const calledTitle = ({ title, dossier }: Pick<TopicState, 'title' | 'dossier'>): string => {
  if (!dossier) return title;
  return dossier.visibility === 'public' && dossier.publicFields.includes('title') ? title : dossier.number;
};

/** What one submitter knows of a topic's problems: the own ones. Who joined them, or whom they joined, is not said. */
export function ownProblems(topic: string, dossier: Dossier, creditCode: string | undefined) {
  const leads = dossier.organisation.creditCode === creditCode;
  const joined = dossier.joined.filter(({ organisation }) => organisation.creditCode === creditCode);
  return {
    leads,
    number: leads ? dossier.number : (joined[0]?.number ?? ''),
    problems: [...(leads ? [topic] : []), ...joined.map(({ problem }) => problem)],
  };
}

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
