import type { IntakePart } from '../parts/intake-part.js';
import type { Standing } from './standing.js';
import type { Waiting } from './waiting.js';

/** The enterprise whose problem it is: the person who signed, or a colleague. */
export const enterpriseOf = ({ owner, submitter }: IntakePart): Pick<Waiting, 'role' | 'account' | 'organisation'> => ({
  role: 'enterprise',
  ...(owner === undefined ? {} : { account: owner }),
  ...(submitter === undefined ? {} : { organisation: submitter }),
});

/** Where a problem stands before it is accepted; undefined from then on. */
export function beforeAcceptance(part: IntakePart | undefined): Standing | undefined {
  if (!part) return { state: 'absent', since: '', waits: [{ kind: 'submit', role: 'enterprise', since: '' }] };
  const { status, since } = part;
  const due = part.due === undefined ? {} : { due: part.due };
  switch (status) {
    case 'absent':
      return { state: status, since, waits: [{ kind: 'submit', role: 'enterprise', since }] };
    case 'entered':
      return { state: status, since, waits: [{ kind: 'confirm', ...enterpriseOf(part), since }] };
    case 'submitted':
      return { state: status, since, waits: [{ kind: 'formal-check', role: 'secretariat', since, ...due }] };
    case 'returned':
      return { state: status, since, waits: [{ kind: 'correct', ...enterpriseOf(part), since, ...due }] };
    default:
      return undefined;
  }
}
