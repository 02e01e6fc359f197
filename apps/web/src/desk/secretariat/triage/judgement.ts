import { checklistItems, type returnReasons } from '@zhitong/contracts/rules';

export type ItemCode = (typeof checklistItems)[number]['code'];
export type ReturnCode = (typeof returnReasons)[number]['code'];
/** What a clerk has judged so far; an item that is not in it is open. */
export type Judgement = Readonly<Partial<Record<ItemCode, boolean>>>;

/** Open, passed, not passed, open again. */
export function turned(judgement: Judgement, code: ItemCode): Judgement {
  const { [code]: now, ...rest } = judgement;
  return now === undefined ? { ...rest, [code]: true } : now ? { ...rest, [code]: false } : rest;
}

/** What is still open passes. */
export const restPassed = (judgement: Judgement): Judgement =>
  Object.fromEntries(checklistItems.map(({ code }) => [code, judgement[code] ?? true]));

export const openItems = (judgement: Judgement) => checklistItems.filter(({ code }) => judgement[code] === undefined);
export const failedItems = (judgement: Judgement) => checklistItems.filter(({ code }) => judgement[code] === false);

export type Suggestion = 'judge' | 'accept' | 'return' | 'decide';

/** What the checklist speaks for. `mayReturn`: whether a round of correction is left. */
export function suggested(judgement: Judgement, mayReturn: boolean): Suggestion {
  if (failedItems(judgement).length > 0) return mayReturn ? 'return' : 'decide';
  return openItems(judgement).length > 0 ? 'judge' : 'accept';
}

/** The reason that an enterprise is told for an item that did not pass, and the field that it is about. */
const reasons: Readonly<Record<ItemCode, { code: ReturnCode; field?: string }>> = {
  complete: { code: 'incomplete' },
  identity: { code: 'identity-mismatch', field: 'organisation' },
  scope: { code: 'classification', field: 'industry' },
  bottleneck: { code: 'evidence', field: 'choke' },
  indicators: { code: 'indicators-untestable', field: 'indicators' },
  'no-secret': { code: 'other', field: 'description' },
  'not-duplicate': { code: 'unclear', field: 'description' },
};

export interface Reason {
  code: string;
  field: string;
  note: string;
}

/** A reason to begin with for every item that did not pass; one that is empty where all did. */
export function reasonsFor(judgement: Judgement, kind: 'return' | 'reject'): Reason[] {
  if (kind === 'reject') return [{ code: '', field: '', note: '' }];
  const failed = failedItems(judgement).map(({ code }) => ({ field: '', ...reasons[code], note: '' }));
  return failed.length > 0 ? failed : [{ code: '', field: '', note: '' }];
}
