import type { ProblemState, Status } from './state.js';

/** Not confirmed by the enterprise, refused by the secretariat (perhaps for what it contains), or taken back. */
const keptBack: readonly Status[] = ['absent', 'entered', 'rejected', 'withdrawn'];

/**
 * The texts by which strangers may find a problem: its title and description, as far as its enterprise opened them to
 * the public. Without a public title there is nothing to show, so there is nothing to find.
 */
export function publicTexts({ status, dossier }: Pick<ProblemState, 'status' | 'dossier'>): string[] {
  if (!dossier || keptBack.includes(status)) return [];
  const { visibility, publicFields, title, description } = dossier;
  if (visibility !== 'public' || !publicFields.includes('title')) return [];
  return publicFields.includes('description') ? [title, description] : [title];
}
