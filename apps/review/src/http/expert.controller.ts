import type { Readable } from 'node:stream';
import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import {
  Answers,
  Bytes,
  Cmd,
  Commands,
  created,
  May,
  TakesBytes,
  Versioned,
  Viewed,
  type Command,
} from '@zhitong/service';
import { DataSource } from 'typeorm';
import { readExpertRows } from '../domain/assignment/expert-rows.js';
import { checkImport } from '../domain/assignment/library.js';
import { countExperts, findExperts } from '../persistence/experts.js';
import { loadOfYear } from '../queries/load-of-year.js';
import { expertAnswer, expertsAnswer, fileReportAnswer, importedAnswer, keptExpertAnswer } from './expert.answers.js';
import { ExpertDto, ExpertFileDto, ExpertsQuery, ImportExpertsDto, ImportFileQuery } from './expert.dto.js';
import { ExpertImport } from './expert-import.js';
import { rowsOfFile } from './list-file.js';
import { fileFrom, LibraryDesk } from './library-desk.js';

/** Some thousand experts. */
const mostBytes = 2 * 1_048_576;

/** The library of experts. */
@Controller('experts')
export class ExpertController {
  constructor(
    private readonly commands: Commands,
    private readonly desk: LibraryDesk,
    private readonly files: ExpertImport,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @Answers('专家库', 'The library of experts, by name', expertsAnswer)
  @May('review.expert.list')
  @Viewed('experts')
  async list(@Cmd() { actor, at }: Command, @Query() { page = 1, size = 50, ...filter }: ExpertsQuery) {
    const { manager } = this.dataSource;
    const { items, total } = await findExperts(manager, { ...filter, page, size });
    const load = await loadOfYear(manager, actor, at);
    return {
      items: items.map((one) => ({ ...one, load: load(one) })),
      total,
      ...(await countExperts(manager)),
    };
  }

  @Get(':id')
  @Answers('一位专家', 'One expert of the library', expertAnswer)
  @May('review.expert.list')
  @Viewed('experts', { subject: 'id' })
  async read(@Cmd() command: Command, @Param('id') id: string) {
    const { body, version } = await this.desk.read(this.dataSource.manager, command, id);
    return new Versioned(body, version);
  }

  @Post()
  @Answers('专家入库', 'Adds an expert to the library', keptExpertAnswer, created)
  @May('review.expert.write')
  add(@Cmd() command: Command, @Body() { id, ...file }: ExpertDto) {
    return this.commands.run(command, async (tx) => {
      const version = await this.desk.add(tx, command, fileFrom(id, file));
      return { body: { id }, version, created: true };
    });
  }

  @Put(':id')
  @Answers('修改专家信息', "Changes an expert's file", keptExpertAnswer)
  @May('review.expert.write')
  edit(@Cmd() command: Command, @Param('id') id: string, @Body() file: ExpertFileDto) {
    return this.commands.run(command, async (tx) => {
      const version = await this.desk.edit(tx, command, fileFrom(id, file));
      return { body: { id }, version };
    });
  }

  /**
   * A list as a file (a workbook or CSV, with the headings of the export). With `dryRun` nothing is kept: each row says whether it is
   * new, what it changes, and what is wrong with which field. Without, one wrong row refuses the whole list.
   */
  @Post('import-file')
  @TakesBytes(mostBytes)
  @Answers('从文件导入专家，可先试读', 'Reads a list of experts from a file, at first as a trial', fileReportAnswer)
  @May('review.expert.import')
  async importFile(@Cmd() command: Command, @Query() { dryRun = false }: ImportFileQuery, @Bytes() bytes: Readable) {
    const rows = readExpertRows(rowsOfFile(Buffer.concat((await bytes.toArray()) as Buffer[])));
    return this.commands.run(command, async (tx) => ({ body: await this.files.take(tx, command, rows, dryRun) }));
  }

  /** Adds or replaces experts by account. */
  @Post('import')
  @Answers('导入专家', 'Adds or replaces experts', importedAnswer)
  @May('review.expert.import')
  import(@Cmd() command: Command, @Body() { experts }: ImportExpertsDto) {
    const wrong = checkImport(experts);
    if (wrong.length > 0) throw new FieldsInvalid(wrong);
    return this.commands.run(command, async (tx) => {
      await this.desk.keep(
        tx,
        command,
        experts.map(({ id, ...file }) => fileFrom(id, file)),
      );
      return { body: { imported: experts.length } };
    });
  }
}
