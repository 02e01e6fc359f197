import { parseSubmission, secrecyWarnings } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { remarksIn, type Command } from '@zhitong/service';
import type { Draft } from '../persistence/drafts.js';

const declared = { noStateSecret: true, truthful: true };

/**
 * A draft as it would be submitted: with the caller's organisation, and with the declarations, which are made at the
 * moment of submitting and never stored in a draft.
 */
export function completed(content: Draft['content'], { organisation, role }: Actor): Record<string, unknown> {
  const own =
    organisation && role === 'enterprise'
      ? { organisation: { name: organisation.name, creditCode: organisation.creditCode } }
      : {};
  return { ...own, ...content, declarations: declared };
}

/**
 * A draft that was saved: what is still missing or wrong, and what to look at once more; the form shows it at the
 * fields. Without the content: answers are kept for repeats, and a draft holds personal data.
 */
export function savedView({ id, content, updatedAt }: Draft, { actor, language }: Command) {
  const parsed = parseSubmission(completed(content, actor));
  const problems = parsed.ok ? [] : parsed.problems;
  return {
    id,
    updatedAt: updatedAt.toISOString(),
    problems: remarksIn(language, problems),
    warnings: remarksIn(language, secrecyWarnings(content)),
  };
}

/** A draft as it is read. */
export const draftView = (draft: Draft, command: Command) => ({ ...savedView(draft, command), content: draft.content });
