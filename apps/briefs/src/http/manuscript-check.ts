import { FieldsInvalid } from '@zhitong/contracts';
import type { EntityManager } from 'typeorm';
import { checkManuscript, type Manuscript } from '../domain/brief/write.js';
import { evidenceOf, type Evidence } from '../queries/evidence.js';
import type { ManuscriptDto } from './brief.dto.js';

export const manuscriptOf = ({ title, summary, body, statements }: ManuscriptDto): Manuscript => ({
  title,
  ...(summary === undefined ? {} : { summary }),
  body,
  statements: statements.map(({ text, evidence }) => ({ text, evidence })),
});

/** Holds a manuscript against what is recorded about its problems, and gives that back. @throws FieldsInvalid */
export async function heldAgainstEvidence(
  manager: EntityManager,
  problems: readonly string[],
  manuscript: Manuscript,
): Promise<Evidence[]> {
  const evidence = await evidenceOf(manager, problems);
  const known = new Set(evidence.map(({ problem }) => problem));
  const unknown = problems.filter((problem) => !known.has(problem));
  if (unknown.length > 0)
    throw new FieldsInvalid([
      {
        field: 'problems',
        code: 'problem-unknown',
        message: {
          zh: `没有这些问题的记录：${unknown.join('、')}`,
          en: `nothing is recorded about ${unknown.join(', ')}`,
        },
      },
    ]);
  checkManuscript(manuscript, new Set(evidence.map(({ id }) => id)));
  return evidence;
}
