import type { FieldProblem } from '@zhitong/contracts';
import type { Expert } from './expert.js';

/** Rows of people who asked to be forgotten: an old list brings nobody back. */
export const erasedExperts = (experts: readonly Pick<Expert, 'id'>[], gone: ReadonlySet<string>): FieldProblem[] =>
  experts.flatMap(({ id }, row) =>
    gone.has(id)
      ? [
          {
            field: `experts.${row}.id`,
            code: 'expert-erased',
            message: {
              zh: `账号 ${id} 已注销，不能再入库`,
              en: `the account ${id} was erased and cannot be in the library again`,
            },
          },
        ]
      : [],
  );

/** What is wrong with a list of experts to be imported: nobody is on it, or somebody twice, and the rows could differ. */
export function checkImport(experts: readonly Pick<Expert, 'id'>[]): FieldProblem[] {
  if (experts.length === 0)
    return [
      {
        field: 'experts',
        code: 'experts-count',
        message: { zh: '名单中至少应有一位专家', en: 'The list must name at least one expert' },
      },
    ];
  const first = new Map<string, number>();
  return experts.flatMap(({ id }, row) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, row);
      return [];
    }
    return [
      {
        field: `experts.${row}.id`,
        code: 'expert-repeated',
        message: {
          zh: `与第 ${earlier + 1} 位专家的账号相同，每位专家只能出现一次`,
          en: `the same account as expert no. ${earlier + 1}: each may be named once`,
        },
      },
    ];
  });
}
