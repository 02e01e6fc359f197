import type { Retention } from '@zhitong/service';

/** What the gateway keeps for a time only. 网络安全法 第二十一条 wants network logs for at least six months. */
export const gatewayRetention: readonly Retention[] = [
  { table: 'origin', since: 'at', days: 190, why: 'where callers came from: six months by law, and a few days' },
  { table: 'trail_entry', since: 'at', days: 1_096, why: 'to be searched; the facts themselves stay in the log' },
  { table: 'message', since: 'at', days: 730, why: 'a case takes up to two years' },
  { table: 'link', since: 'expires_at', days: 0, why: 'good for nothing once expired' },
  { table: 'session', since: 'expires_at', days: 0, why: 'over' },
  { table: 'device', since: 'expires_at', days: 0, why: 'forgotten' },
  { table: 'attempt', since: 'last_at', days: 7, why: 'failures to sign in, by device; delays last hours' },
];
