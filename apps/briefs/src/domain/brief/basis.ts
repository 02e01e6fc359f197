import { FieldsInvalid } from '@zhitong/contracts';

/** What must be recorded about a problem so that a brief can rest on it. */
const wanted = {
  research: ['TopicAwarded', 'MilestoneDecided', 'TopicAccepted', 'TopicTerminated', 'OutcomeRegistered'],
  review: ['ReviewConcluded', 'ReviewConfirmed'],
} as const;

const refusals = {
  research: { zh: '所涉问题尚无课题研究的记录', en: 'no research on these problems is recorded yet' },
  review: { zh: '所涉问题尚无专家评审的结果', en: 'no result of a review of these problems is recorded yet' },
} as const;

/**
 * A brief says what it rests on; for at least one of its problems that must be on record.
 * @param kinds types of the facts recorded about its problems
 * @throws FieldsInvalid naming `basis`
 */
export function checkBasis(basis: keyof typeof wanted, kinds: readonly string[]): void {
  if (!kinds.some((kind) => (wanted[basis] as readonly string[]).includes(kind)))
    throw new FieldsInvalid([{ field: 'basis', code: 'basis-unrecorded', message: refusals[basis] }]);
}
