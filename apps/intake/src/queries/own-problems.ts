import { provenCode, type Actor } from '@zhitong/identity';

/**
 * Condition on `problem` for who acts for its enterprise, as `isOwner` says it of a state.
 *
 * @param place takes a value and gives its placeholder
 */
export function ownProblems(actor: Actor, place: (value: unknown) => string): string {
  const { account, role, organisation } = actor;
  if (role !== 'enterprise') return 'false';
  if (!organisation) return `owner = ${place(account)}`;
  const ofCode = `credit_code = ${place(organisation.creditCode)}`;
  return provenCode(actor) === undefined
    ? `(${ofCode} AND owner = ${place(account)} AND state->>'enteredBy' IS NULL)`
    : ofCode;
}
