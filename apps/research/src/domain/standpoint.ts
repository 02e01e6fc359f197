import { provenCode, type Actor, type Role } from '@zhitong/identity';
import { submitters } from './dossier.js';
import type { TopicState } from './topic-state.js';

/**
 * Where a caller stands towards a topic: `office` works with all topics, `lead` leads this one, `team` belongs to the
 * same organisation, `submitter` is an enterprise whose problem it is, `bidder` may see what was called for publicly,
 * `onlooker` recommends and sees the same while a call is open, `stranger` must not even learn that it exists.
 */
export type Standpoint = 'office' | 'lead' | 'team' | 'submitter' | 'bidder' | 'onlooker' | 'stranger';

const officeRoles: readonly Role[] = ['secretariat', 'editor', 'approver', 'leader', 'administrator', 'auditor'];
export const isOffice = (role: Role): boolean => officeRoles.includes(role);

/**
 * Whether a caller may see, and expect, the version of a topic: it counts every fact, so also those of which this
 * caller is told nothing.
 */
export const seesVersion = (standpoint: Standpoint): boolean => ['office', 'lead', 'team'].includes(standpoint);

export function standpointOf(state: TopicState, actor: Actor): Standpoint {
  const { role, account } = actor;
  if (state.dossier === null) return 'stranger';
  if (isOffice(role)) return 'office';
  const code = role === 'enterprise' ? provenCode(actor) : actor.organisation?.creditCode;
  if (role === 'enterprise')
    return code !== undefined && submitters(state.dossier).includes(code) ? 'submitter' : 'stranger';
  if (role === 'recommender') return state.status === 'calling' ? 'onlooker' : 'stranger';
  if (role !== 'team') return 'stranger';
  if (state.book && account === state.book.lead) return 'lead';
  if (state.book && code === state.book.team.creditCode) return 'team';
  return state.call ? 'bidder' : 'stranger';
}
