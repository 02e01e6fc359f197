import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { Caller, exportPage, ExportsList, ListFile, May, pageByPage, type Column } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { ExportProblemsDto } from './query.dto.js';
import { shownProblems } from './shown.js';

type Row = Awaited<ReturnType<typeof shownProblems>>['items'][number];

const columns: readonly Column<Row>[] = [
  { heading: '受理编号', value: ({ number }) => number, width: 16 },
  { heading: '问题名称', value: ({ title }) => title, width: 48 },
  { heading: '状态', value: ({ name }) => name.zh, width: 24 },
  { heading: '自何时起', value: ({ since }) => new Date(since), width: 18 },
  { heading: '等待事项', value: ({ waits }) => waits.map(({ name }) => name.zh).join('、'), width: 32 },
  { heading: '最近期限', value: ({ waits }) => earliest(waits.flatMap(({ due }) => due ?? [])), width: 18 },
  { heading: '是否办结', value: ({ final }) => (final ? '是' : '') },
];

function earliest(times: readonly string[]): Date | null {
  const [first] = [...times].sort();
  return first === undefined ? null : new Date(first);
}

/** Lists as files. What the caller is told of is in them, and nothing else. */
@Controller('exports')
export class ExportController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get('problems')
  @May('tracking.problem.export')
  @ExportsList('problem-progress', '导出问题进展清单', 'Where problems stand, as a file')
  problems(@Caller() actor: Actor, @Query() { format: _, ...filter }: ExportProblemsDto): ListFile<Row> {
    const rows = pageByPage<Row>(
      async (page) =>
        (await shownProblems(this.dataSource.manager, actor, { ...filter, page, size: exportPage })).items,
    );
    return new ListFile('problem-progress', columns, rows);
  }
}
