import type { Language } from '@zhitong/service';
import { templates } from './templates/index.js';

/**
 * What concerns the security of an account, and what goes to people without one, cannot be switched off; what is about
 * mail that does not go, goes by none.
 */
const always = /^(?:account|sign-up|invitation|mail)\./;

/** What concerns the security of an account goes by mail, also to who wants no mail at all. */
export const goesAnyway = (kind: string): boolean => kind.startsWith('account.');

/** The kinds of messages whose mail somebody can do without. They stand in the app all the same. */
export const switchableKinds: readonly string[] = Object.keys(templates).filter((kind) => !always.test(kind));

/** What a kind is called: its subject up to what differs from message to message. */
export const nameOfKind = (kind: string, language: Language): string =>
  templates[kind]![language][0].split('{')[0]!.replace(/[\s：:“]+$/, '') || kind;
