import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { fileRules, FieldsInvalid, problemRules } from '@zhitong/contracts';
import {
  Answers,
  Bytes,
  Cmd,
  Commands,
  created,
  downloads,
  Field,
  May,
  TakesBytes,
  type Command,
} from '@zhitong/service';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ImportDesk } from '../imports/import-desk.js';
import { ImportRuns } from '../imports/import-runs.js';
import { readSheet } from '../imports/read-sheet.js';
import type { ImportRemark } from '../imports/remark.js';
import { importTemplate } from '../imports/template.js';
import { importedAnswer, importReportAnswer, importRunAnswer } from './import.answers.js';
import { nothing } from './problem.answers.js';

/** A sheet of texts is never larger, bytes. */
const mostBytes = 5 * 1_048_576;

/** `POST /imports`, `POST /imports/check`: the body is the file. */
class ImportDto {
  @Field(fileRules.name) name: string;
  @Field(problemRules.campaign) campaign: string;
  @Field(fileRules.upload) run: string;
}

/** Thrown to undo what a trial wrote; nobody sees it. */
class Trial extends Error {}

/** Problems from a spreadsheet, entered by a clerk for their enterprises: all rows, or none. */
@Controller('imports')
export class ImportController {
  constructor(
    private readonly commands: Commands,
    private readonly desk: ImportDesk,
    private readonly runs: ImportRuns,
  ) {}

  @Get('template')
  @May('intake.problem.import')
  @Answers('问题导入模板（XLSX）', 'The workbook to fill in', null, downloads)
  template() {
    return importTemplate();
  }

  /** Does everything that the import would do, says of each row what is wrong, and takes it all back. */
  @Post('check')
  @HttpCode(200)
  @May('intake.problem.import')
  @TakesBytes(mostBytes)
  @Answers(
    '试导入，逐行报告问题，不保存',
    'Tries an import: what is wrong, row by row; keeps nothing',
    importReportAnswer,
  )
  async check(@Cmd() command: Command, @Query() sent: ImportDto, @Bytes() bytes: Readable) {
    const sheet = readSheet(await buffer(bytes), { name: sent.name, field: 'name' });
    const { actor, language } = command;
    const { key: _, ...keyless } = command;
    let [good, remarks]: [number, ImportRemark[]] = [0, []];
    await this.runs
      .during(sent.run, actor.account, sheet.rows.length, (step) =>
        this.commands.run(keyless, async (tx) => {
          const found = await this.desk.take(tx, command, sheet, sent.campaign, step);
          [good, remarks] = [found.imported.length, found.remarks];
          throw new Trial();
        }),
      )
      .catch((error: unknown) => {
        if (!(error instanceof Trial)) throw error;
      });
    return {
      ...{ rows: sheet.rows.length, good },
      remarks: remarks.map(({ message, ...where }) => ({ ...where, message: message[language] })),
    };
  }

  @Post()
  @May('intake.problem.import')
  @TakesBytes(mostBytes)
  @Answers('导入问题，全部成功或一条不导', 'Imports problems: all rows or none', importedAnswer, created)
  async import(@Cmd() command: Command, @Query() sent: ImportDto, @Bytes() bytes: Readable) {
    const earlier = await this.commands.earlier(command);
    if (earlier) return earlier;
    const sheet = readSheet(await buffer(bytes), { name: sent.name, field: 'name' });
    return this.runs.during(sent.run, command.actor.account, sheet.rows.length, (step) =>
      this.commands.run(command, async (tx) => {
        const { imported, remarks } = await this.desk.take(tx, command, sheet, sent.campaign, step);
        if (remarks.length > 0) throw new FieldsInvalid(remarks.map(asField));
        return { body: { items: imported }, created: true };
      }),
    );
  }

  @Get(':run')
  @May('intake.problem.import')
  @Answers('导入进度', 'How far an import is', importRunAnswer)
  read(@Cmd() { actor }: Command, @Param('run') run: string) {
    return this.runs.read(run, actor.account);
  }

  /** Stops it at the next row; nothing of it stays. */
  @Delete(':run')
  @May('intake.problem.import')
  @Answers('取消导入', 'Stops an import', nothing)
  async cancel(@Cmd() { actor }: Command, @Param('run') run: string) {
    await this.runs.cancel(run, actor.account);
    return {};
  }
}

const asField = ({ row, column, message: { zh, en } }: ImportRemark) => ({
  field: `rows.${row}`,
  code: 'import-row',
  message: { zh: `第 ${row} 行 ${column}：${zh}`, en: `row ${row}, ${column}: ${en}` },
});
