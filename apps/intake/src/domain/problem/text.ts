import {
  FieldsInvalid,
  problemShape,
  type Dossier,
  type DossierAttachment,
  type Indicator,
  type Organisation,
  type ProblemText,
} from '@zhitong/contracts';

/** What a dossier has beside the text of the enterprise. */
export interface Frame {
  number: string;
  campaign: string;
  organisation: Organisation;
  joined: Dossier['joined'];
  /** What was sent along, signed with the text. */
  attachments?: DossierAttachment[] | undefined;
}

/**
 * Gives every row its id. A row of an earlier version keeps the id it has, since the acceptance of the topic is held
 * against exactly that row; new rows get the next numbers, which are never given twice.
 */
function identified(
  rows: ProblemText['indicators'],
  known: readonly Indicator[],
  last: number,
  path: string,
): Indicator[] {
  const unknown = rows.flatMap(({ id }, i) => (id === undefined || known.some((row) => row.id === id) ? [] : [i]));
  if (unknown.length > 0)
    throw new FieldsInvalid(
      unknown.map((i) => ({
        field: `${path}indicators.${i}.id`,
        code: 'indicator-id-unknown',
        message: { zh: '上一版没有这一编号的指标', en: 'The version before has no indicator with this id' },
      })),
    );
  let next = last;
  return rows.map(({ id, ...row }) => ({ id: id ?? `i${(next += 1)}`, ...row }));
}

/**
 * The dossier of a text. `known` and `last` are the rows of the version before and the highest number given so far;
 * `path` stands before the fields in problem messages.
 */
export const toDossier = (
  { attachments = [], ...frame }: Frame,
  { indicators, ...text }: ProblemText,
  known: readonly Indicator[],
  last: number,
  path = '',
): Dossier => ({
  ...frame,
  ...text,
  indicators: identified(indicators, known, last, path),
  ...(attachments.length > 0 ? { attachments } : {}),
});

/** The dossier of a first version: ids that somebody sends along (a copied draft) mean nothing yet. */
export const toFirstDossier = (frame: Frame, text: ProblemText): Dossier =>
  toDossier(frame, { ...text, indicators: text.indicators.map((row) => ({ ...row, id: undefined })) }, [], 0);

/** The text of the enterprise again, out of a dossier. */
export const toText = (dossier: Dossier): ProblemText =>
  Object.fromEntries(
    Object.keys(problemShape)
      .map((field) => [field, dossier[field as keyof Dossier]] as const)
      .filter(([, value]) => value !== undefined),
  ) as unknown as ProblemText;

/** The highest row number in use. */
export const lastIndicatorOf = (dossier: Dossier): number =>
  Math.max(0, ...dossier.indicators.map(({ id }) => Number(/^i(\d+)$/.exec(id)?.[1] ?? 0)));
