import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, csv, Exported, May, type Column } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { listProblems, type ProblemRow } from '../queries/problem-list.js';
import { ListProblemsDto } from './query.dto.js';

/** So many rows in one file. */
const most = 10_000;

const columns: readonly Column<ProblemRow>[] = [
  { heading: '受理编号', value: ({ number }) => number },
  { heading: '问题名称', value: ({ title }) => title },
  { heading: '状态', value: ({ status }) => status },
  { heading: '类型', value: ({ kind }) => kind },
  { heading: '行业', value: ({ industry }) => industry },
  { heading: '批次', value: ({ campaign }) => campaign },
  { heading: '单位', value: ({ organisation }) => organisation },
  { heading: '提交时间', value: ({ submittedAt }) => submittedAt },
  { heading: '办理期限', value: ({ dueAt }) => dueAt },
  { heading: '是否逾期', value: ({ overdue }) => (overdue ? '是' : '') },
];

/** Lists as files. What exists for the caller is in them, and nothing else; who took one stands in the trail. */
@Controller('exports')
export class ExportController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('problems')
  @May('intake.problem.export')
  @Exported('problems')
  @Answers('导出问题清单（CSV）', 'The list of problems as CSV', null, { media: ['text/csv'] })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="problems.csv"')
  async problems(
    @Caller() actor: Actor,
    @Query() { page = 1, size = most, ...filter }: ListProblemsDto,
  ): Promise<string> {
    const { items } = await listProblems(this.dataSource.manager, actor, { ...filter, page, size });
    return csv(items, columns);
  }
}
