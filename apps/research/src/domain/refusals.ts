import { FieldsInvalid, type FieldProblem } from '@zhitong/contracts';

/** One field that breaks a rule which needs the state. */
export const broken = (field: string, code: string, zh: string, en: string): FieldProblem => ({
  field,
  code,
  message: { zh, en },
});

/** @throws FieldsInvalid when anything is broken */
export function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new FieldsInvalid([...problems]);
}
