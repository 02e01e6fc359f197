import { beijingDate } from '@zhitong/contracts';
import type { Bulletin } from '@zhitong/documents';
import type { Printing } from '@zhitong/documents/nest';
import type { BriefState } from '../domain/brief/state.js';
import type { Manuscript } from '../domain/brief/write.js';
import type { CitedEvidence } from '../queries/cited-evidence.js';
import { evidenceWords } from './evidence-words.js';

/** What a brief is printed from. */
export interface Sheet {
  manuscript: Manuscript;
  /** Of the date that it bears: when it was signed, or handed in. */
  at: Date;
  evidence: readonly CitedEvidence[];
  printing: Printing;
}

/** What stands across the pages of a text that is not signed, or no longer counts. */
const watermarkOf = ({ status, number }: Pick<BriefState, 'status' | 'number'>): Pick<Bulletin, 'watermark'> => {
  if (status === 'abandoned') return { watermark: '已作废' };
  return number ? {} : { watermark: '未签发' };
};

/**
 * A brief as a bulletin (专报). It says what everybody who may read the brief may know: the text, its evidence, the
 * number; neither who wrote and checked it nor who else received it.
 */
export function bulletinOf(
  state: Pick<BriefState, 'status' | 'number' | 'urgent'>,
  { manuscript, at, evidence, printing }: Sheet,
): Bulletin {
  const { title, summary, body, statements } = manuscript;
  const { number } = state;
  return {
    template: 'bulletin',
    mark: printing.bulletin,
    ...(number ? { number: { issue: number.issue, total: number.total } } : {}),
    issuer: printing.issuer,
    date: beijingDate(at),
    classification: printing.classification,
    ...(state.urgent ? { urgency: '特急' } : {}),
    title,
    ...(summary === undefined ? {} : { summary }),
    body,
    notes: statements.map(({ text, evidence: ids }) => ({
      text,
      sources: evidence.filter(({ id }) => ids.includes(id)).map(evidenceWords),
    })),
    report: [...printing.report],
    send: [...printing.send],
    instructionsBox: true,
    ...watermarkOf(state),
  };
}

/** What the file is called. */
export const fileNameOf = ({ number }: Pick<BriefState, 'number'>, { title }: Manuscript): string =>
  `${number ? `专报第${number.issue}期（总第${number.total}期）` : '未签发'} ${title}`;
