import { Refusal } from '@zhitong/contracts';
import type { Metrics } from '@zhitong/service';

/** Why somebody is not let in, as far as it is counted; `second-factor-needed` is a step, not a failure. */
const reasons = [
  'wrong-credentials',
  'sign-in-delayed',
  'second-factor-needed',
  'second-factor-wrong',
  'role-needs-second-factor',
  'other',
];

/** @returns what counts an attempt to sign in that is refused, and lets the refusal go on */
export function countRefusedSignIns(metrics: Metrics): <R>(opening: Promise<R>) => Promise<R> {
  const refused = metrics.counter({
    name: 'zhitong_sign_ins_refused_total',
    help: 'Attempts to sign in that were refused, by reason',
    labels: ['reason'],
  });
  for (const reason of reasons) refused({ reason }, 0);
  return (opening) =>
    opening.catch((error: unknown) => {
      if (error instanceof Refusal) refused({ reason: reasons.includes(error.code) ? error.code : 'other' });
      throw error;
    });
}
