import { provenCode, type Actor, type Role } from '@zhitong/identity';
import type { Parts } from './parts/parts.js';

/**
 * For whom a problem is told. `all`: with everybody who reviews it. `office`: without. `submitter`: also without what
 * is internal. `team`: research only. `leader`: with the briefs sent to that leader, and no others.
 */
export type Audience = 'all' | 'office' | 'submitter' | 'team' | 'leader';

/** Audiences that are the same for all who belong to them: their view of a problem is kept, so that lists can be filtered. */
export const commonAudiences = ['all', 'office', 'submitter', 'team'] as const;
export type CommonAudience = (typeof commonAudiences)[number];

const audiences: Partial<Record<Role, Audience>> = {
  secretariat: 'all',
  administrator: 'all',
  auditor: 'all',
  editor: 'office',
  approver: 'office',
  enterprise: 'submitter',
  team: 'team',
  leader: 'leader',
};

/** What a role may be told of the problems that exist for it; undefined: there are none. */
export const audienceOfRole = (role: Role): Audience | undefined => audiences[role];

/** Credit codes of all who submitted the problem, the first one's first. */
export const submittersOf = ({ intake }: Parts): string[] =>
  [intake?.submitter, ...(intake?.joined.map(({ creditCode }) => creditCode) ?? [])].flatMap((code) => code ?? []);

/** Leaders to whom a brief about the problem was sent. */
export const readersOf = ({ briefs }: Parts): string[] =>
  [...new Set(Object.values(briefs.briefs).flatMap(({ recipients }) => recipients))].sort();

/**
 * Whether the caller acts for one of the submitters: somebody of it, once it is confirmed; until then the person who
 * signed, and not whom a clerk named in what was entered. As intake sees it.
 */
export function isSubmitter(actor: Actor, parts: Parts): boolean {
  const code = actor.organisation?.creditCode;
  if (code === undefined || !submittersOf(parts).includes(code)) return false;
  if (provenCode(actor) !== undefined) return true;
  const { submitter, owner, status, joined = [] } = parts.intake ?? {};
  const signed = submitter === code && owner === actor.account && status !== 'entered';
  return signed || joined.some((one) => one.creditCode === code && one.owner === actor.account);
}

/** Whether the problem is the caller's enterprise's own, not one that an own problem was merged into. */
export const isPrincipal = ({ organisation }: Actor, { intake }: Parts): boolean =>
  organisation !== undefined && organisation.creditCode === intake?.submitter;

/** What the caller may be told of the problem, or undefined: then it does not exist for the caller. Deny by default. */
export function audienceOf(actor: Actor, parts: Parts): Audience | undefined {
  if (parts.intake === undefined || parts.intake.status === 'absent') return undefined;
  const { role, account } = actor;
  const audience = audienceOfRole(role);
  const code = actor.organisation?.creditCode;
  switch (audience) {
    case 'submitter':
      return isSubmitter(actor, parts) ? audience : undefined;
    case 'team': {
      const { lead, team } = parts.research.topic ?? {};
      return lead === account || (code !== undefined && team === code) ? audience : undefined;
    }
    case 'leader':
      return readersOf(parts).includes(account) ? audience : undefined;
    default:
      return audience;
  }
}
