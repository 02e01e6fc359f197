import { Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import type { Command } from '@zhitong/service';
import type { ExpertRow } from '../domain/assignment/expert-columns.js';
import type { ExpertRows } from '../domain/assignment/expert-rows.js';
import { reportOf, type RowReport } from '../domain/assignment/import-report.js';
import { checkImport } from '../domain/assignment/library.js';
import { lockExperts, type ExpertFile } from '../persistence/experts.js';
import { fileFrom, LibraryDesk } from './library-desk.js';

/** A file as a row of a list says it. */
export const rowOf = ({ employer, disciplines, ...file }: ExpertFile): ExpertRow => ({
  ...file,
  disciplines: [...disciplines],
  employer: employer.name,
  employerCode: employer.creditCode,
});

const count = (rows: readonly RowReport[], what: RowReport['what']) => rows.filter((row) => row.what === what).length;

/** Takes a list of experts from a file into the library, or only says what would become of it. */
@Injectable()
export class ExpertImport {
  constructor(private readonly desk: LibraryDesk) {}

  /** @throws FieldsInvalid naming rows and fields, where something is wrong and it is no trial */
  async take(tx: Tx, command: Command, file: ExpertRows, dryRun: boolean) {
    const accounts = file.rows.flatMap(({ cells }) =>
      [...cells].filter(([{ field }]) => field === 'id').map(([, id]) => id),
    );
    const known = await lockExperts(tx.manager, accounts);
    const rows = reportOf(file, new Map([...known].map(([id, expert]) => [id, rowOf(expert)])));
    const taken = rows.filter(({ what }) => what === 'new' || what === 'changed').map(({ expert }) => expert!);
    if (!dryRun) {
      const wrong = rows.flatMap(({ line, errors }) =>
        errors.map(({ field, code, message }) => ({ field: `rows.${line}.${field}`, code, message })),
      );
      if (rows.length === 0) wrong.push(...checkImport([]));
      if (wrong.length > 0) throw new FieldsInvalid(wrong);
      await this.desk.keep(
        tx,
        command,
        taken.map(({ id, ties, ...row }) => fileFrom(id, { ...row, ties: [...ties] })),
      );
    }
    return {
      kept: !dryRun,
      counts: {
        new: count(rows, 'new'),
        changed: count(rows, 'changed'),
        same: count(rows, 'same'),
        wrong: count(rows, 'wrong'),
      },
      unknown: file.unknown,
      rows: rows.map(({ expert: _e, errors, ...row }) => ({
        ...row,
        errors: errors.map(({ field, heading, value, message }) => ({
          field,
          heading,
          value,
          message: message[command.language],
        })),
      })),
    };
  }
}
