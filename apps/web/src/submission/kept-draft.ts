import { newKey } from '../api/index.js';
import { differences } from '../conflict/differences.js';
import { forgetLocally, keepLocally, keptLocally } from '../entry/local-drafts.js';
import type { Content } from '../form/index.js';

/** What was typed into a draft and is not on the server: on top of which version, and by which window. */
export interface KeptDraft {
  content: Content;
  base: Content;
  version: string | undefined;
  by: string;
}

const placeOf = (id: string) => `draft.${id}`;

/** Names this window: two of them may have the same draft open, and keep what they have at the same place. */
export const windowKey = newKey;

export const keepDraft = (id: string, account: string, kept: KeptDraft, at: number): void =>
  void keepLocally(placeOf(id), account, kept, at);

/** What is left here of a draft and the server does not have. */
export function keptDraft(id: string, account: string, there: Content): KeptDraft | undefined {
  const kept = keptLocally<KeptDraft>(placeOf(id), account)?.value;
  if (kept?.base === undefined || differences(kept.base, kept.content, there).length === 0) return undefined;
  return kept;
}

/** Forgets what this window has kept; another window's stays. */
export function forgetDraft(id: string, account: string, by: string): void {
  if (keptLocally<KeptDraft>(placeOf(id), account)?.value.by === by) forgetLocally(placeOf(id));
}
