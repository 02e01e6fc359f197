import { Injectable } from '@nestjs/common';
import { FieldsInvalid, parseSubmission, Refusal, secrecyMarking, type FieldProblem } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import type { Command } from '@zhitong/service';
import { SubmissionDesk } from '../http/submission-desk.js';
import { importColumns } from './columns.js';
import type { ImportRow, ImportSheet } from './read-sheet.js';
import type { ImportRemark } from './remark.js';

/** A problem that came in. */
export interface Imported {
  row: number;
  id: string;
  number: string;
  title: string;
}

const declared = { noStateSecret: true, truthful: true };
const headings = new Map(importColumns.map(({ path, heading }) => [path, heading]));
/** The heading of the column that a remark is about; of a group its first one. */
const headingOf = (path: string): string =>
  headings.get(path) ??
  headings.get(path.replace(/\.\d+$/, '')) ??
  importColumns.find((column) => column.path.startsWith(`${path}.`))?.heading ??
  (path === 'owner' ? headings.get('organisation.creditCode')! : '');

/** Takes the rows of a sheet in, each by the way of any other submission, or says of each what is wrong. */
@Injectable()
export class ImportDesk {
  constructor(private readonly desk: SubmissionDesk) {}

  /** @param step told before each row how many are done; may throw to end it */
  async take(
    tx: Tx,
    command: Command,
    { rows, remarks }: ImportSheet,
    campaign: string,
    step: (done: number) => Promise<void>,
  ) {
    const imported: Imported[] = [];
    const found: ImportRemark[] = [...remarks];
    if (remarks.length === 0)
      for (const [done, row] of rows.entries()) {
        await step(done);
        const problem = await this.one(tx, command, row, campaign).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
          found.push(...remarksOf(row, error));
          return undefined;
        });
        if (problem) imported.push(problem);
      }
    return { imported, remarks: found };
  }

  private async one(
    tx: Tx,
    command: Command,
    { number: row, content }: ImportRow,
    campaign: string,
  ): Promise<Imported> {
    const marked = markings(content, '');
    if (marked.length > 0) throw new FieldsInvalid(marked);
    const parsed = parseSubmission({
      publicFields: [],
      ...content,
      choke: choke(content),
      campaign,
      declarations: declared,
    });
    if (!parsed.ok) throw new FieldsInvalid(parsed.problems);
    const { organisation, contact, declarations: _, campaign: into, ...text } = parsed.value;
    const { id, state } = await this.desk.take(tx, command, {
      ...{ campaign: into, organisation, contact, text },
      declared: false,
    });
    return { row, id, number: state.dossier?.number ?? '', title: text.title };
  }
}

/** An empty cell says that there are none. */
const choke = ({ choke: given }: Record<string, unknown>): object => ({
  sourceCountries: [],
  ...(typeof given === 'object' ? given : {}),
});

const remarksOf = ({ number: row }: ImportRow, { fields, text }: Refusal): ImportRemark[] =>
  fields && fields.length > 0
    ? fields.map(({ field, message }) => ({ row, column: headingOf(field), message }))
    : [{ row, column: '', message: text }];

/** What bears a secrecy marking; it is neither kept nor repeated. */
function markings(value: unknown, path: string): FieldProblem[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => markings(one, path === '' ? name : `${path}.${name}`));
  const marking = typeof value === 'string' ? secrecyMarking(value)?.marking : undefined;
  if (marking === undefined) return [];
  const message = {
    zh: `含密级标志“${marking}”，不得录入本系统`,
    en: `bears the secrecy marking ${marking} and must not enter this system`,
  };
  return [{ field: path, code: 'secrecy-marking', message }];
}
