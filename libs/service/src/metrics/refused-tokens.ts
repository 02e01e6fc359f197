import { refusalReasons, type RefusalReason } from '@zhitong/identity';
import type { Metrics } from './metrics.js';

/** @returns what hears of each token that is refused */
export function countRefusedTokens(metrics: Metrics): (reason: RefusalReason) => void {
  const refused = metrics.counter({
    name: 'zhitong_tokens_refused_total',
    help: 'Tokens of callers that the service refused, by reason',
    labels: ['reason'],
  });
  for (const reason of refusalReasons) refused({ reason }, 0);
  return (reason) => refused({ reason });
}
