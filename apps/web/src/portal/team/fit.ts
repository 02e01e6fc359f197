import type { components } from '../../api/index.js';
import type { Topic } from '../../research/topic.js';

export type Interest = components['schemas']['research.Interest'];

export interface Fit {
  disciplines: string[];
  industry: string | undefined;
}

/** Where a call meets what the team works on, as far as the enterprise opened it. */
export function fitOf({ problem }: Pick<Topic, 'problem'>, { disciplines, industries }: Interest): Fit {
  const section = problem?.industry?.slice(0, 1);
  return {
    disciplines: [...new Set(problem?.disciplines?.map((code) => code.slice(0, 3)))].filter((code) =>
      disciplines.includes(code),
    ),
    industry: section !== undefined && industries.includes(section) ? section : undefined,
  };
}

/** More is better; a discipline in common says more than an industry. */
export const weightOf = ({ disciplines, industry }: Fit): number =>
  disciplines.length * 2 + (industry === undefined ? 0 : 1);

/** What fits first, and of equals what closes first. */
export function fittingFirst(topics: readonly Topic[], interest: Interest): { topic: Topic; fit: Fit }[] {
  return topics
    .map((topic) => ({ topic, fit: fitOf(topic, interest) }))
    .sort(
      (a, b) =>
        weightOf(b.fit) - weightOf(a.fit) ||
        Date.parse(a.topic.call?.closesAt ?? '') - Date.parse(b.topic.call?.closesAt ?? '') ||
        (a.topic.id < b.topic.id ? -1 : 1),
    );
}
