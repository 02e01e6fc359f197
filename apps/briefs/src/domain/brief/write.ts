import { createHash } from 'node:crypto';
import {
  BriefAbandoned,
  BriefDrafted,
  BriefRevised,
  FieldsInvalid,
  summaryWantedFrom,
  type FieldProblem,
} from '@zhitong/contracts';
import { demand } from './allowed.js';
import type { BriefFact } from './evolve.js';
import type { BriefState } from './state.js';

/** A statement of fact with what it rests on. */
export interface Statement {
  text: string;
  /** Ids of recorded facts. */
  evidence: string[];
}

/** The text of a brief. */
export interface Manuscript {
  title: string;
  summary?: string;
  body: string;
  statements: Statement[];
}

/** All that somebody reads of it. */
export const textsOf = ({ title, summary, body, statements }: Manuscript): string[] => [
  title,
  ...(summary === undefined ? [] : [summary]),
  body,
  ...statements.map(({ text }) => text),
];

/** Hash of a manuscript: what was proofread, cleared and signed is the same text. */
export const hashOfManuscript = ({ title, summary, body, statements }: Manuscript): string =>
  `sha256:${createHash('sha256')
    .update(JSON.stringify([title, summary ?? null, body, statements]))
    .digest('hex')}`;

/** @throws FieldsInvalid naming the field: a long text without a summary, or evidence that is not this problem's */
export function checkManuscript(manuscript: Manuscript, known: ReadonlySet<string>): void {
  const problems: FieldProblem[] = [];
  if ([...manuscript.body].length >= summaryWantedFrom && manuscript.summary === undefined)
    problems.push({
      field: 'summary',
      code: 'summary-needed',
      message: {
        zh: `正文满 ${summaryWantedFrom} 字，须有约 200 字摘要`,
        en: `from ${summaryWantedFrom} characters on, a summary of about 200 is wanted`,
      },
    });
  for (const [index, { evidence }] of manuscript.statements.entries())
    for (const [place, id] of evidence.entries())
      if (!known.has(id))
        problems.push({
          field: `statements.${index}.evidence.${place}`,
          code: 'evidence-unknown',
          message: {
            zh: '没有这条依据，或它不属于所涉问题',
            en: 'there is no such evidence for the problems of this brief',
          },
        });
  if (problems.length > 0) throw new FieldsInvalid(problems);
}

const citedBy = ({ statements }: Manuscript): string[] => [...new Set(statements.flatMap(({ evidence }) => evidence))];

export interface Draft {
  brief: string;
  problems: string[];
  author: string;
  urgent: boolean;
  basis: 'research' | 'review';
  manuscript: Manuscript;
}

export function draft({ brief, problems, author, urgent, basis, manuscript }: Draft, state: BriefState): BriefFact[] {
  if (state.status !== 'absent') return [];
  return [
    BriefDrafted({
      problems,
      brief,
      title: manuscript.title,
      author,
      urgent,
      basis,
      evidence: citedBy(manuscript),
      hash: hashOfManuscript(manuscript),
    }),
  ];
}

/** A returned manuscript, handed in again: all checks start anew. */
export function revise(
  { brief, author, manuscript }: { brief: string; author: string; manuscript: Manuscript },
  state: BriefState,
): BriefFact[] {
  demand('revise', state);
  return [
    BriefRevised({
      problems: state.problems,
      brief,
      title: manuscript.title,
      author,
      evidence: citedBy(manuscript),
      hash: hashOfManuscript(manuscript),
    }),
  ];
}

export function abandon({ brief, reason }: { brief: string; reason: string }, state: BriefState): BriefFact[] {
  demand('abandon', state);
  return [BriefAbandoned({ problems: state.problems, brief, reason })];
}
