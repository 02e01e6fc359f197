import type { Retention } from '@zhitong/service';
import { invitationRules } from '../invitations/rules.js';

/** What the gateway keeps for a time only. 网络安全法 第二十一条 wants network logs for at least six months. */
export const gatewayRetention: readonly Retention[] = [
  { table: 'origin', since: 'at', days: 190, why: 'where callers came from: six months by law, and a few days' },
  { table: 'trail_entry', since: 'at', days: 1_096, why: 'to be searched; the facts themselves stay in the log' },
  { table: 'message', since: 'at', days: 730, why: 'a case takes up to two years' },
  { table: 'link', since: 'expires_at', days: 0, why: 'good for nothing once expired' },
  { table: 'session', since: 'expires_at', days: 0, why: 'over' },
  { table: 'api_token', since: 'expires_at', days: 0, why: 'over' },
  { table: 'device', since: 'expires_at', days: 0, why: 'forgotten' },
  { table: 'email_change', since: 'expires_at', days: 0, why: 'the link that would confirm it is over' },
  { table: 'sign_up', since: 'expires_at', days: 0, why: 'nobody confirmed it' },
  { table: 'oidc_way', since: 'expires_at', days: 0, why: 'nobody came back from the provider' },
  {
    table: 'invitation',
    since: 'expires_at',
    days: invitationRules.kept,
    why: 'who was invited by whom, for questions afterwards',
  },
  { table: 'mail', since: 'refused_at', days: 7, why: 'refused for good: the operator sees it for a week' },
  { table: 'letter_budget', since: 'at', days: 2, why: 'how many letters went out on a day' },
  { table: 'attempt', since: 'last_at', days: 7, why: 'failures to sign in, by device; delays last hours' },
];
