import { Controller, Get, Header } from '@nestjs/common';
import { Answers, csv, Exported, May, type Column } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { allExperts, type ExpertFile } from '../persistence/experts.js';

const columns: readonly Column<ExpertFile>[] = [
  { heading: '账号', value: ({ id }) => id },
  { heading: '姓名', value: ({ name }) => name },
  { heading: '工作单位', value: ({ employer }) => employer.name },
  { heading: '统一社会信用代码', value: ({ employer }) => employer.creditCode },
  { heading: '职称', value: ({ title }) => title },
  { heading: '专门学会', value: ({ society }) => society },
  { heading: '学科', value: ({ disciplines }) => disciplines.join(' ') },
  { heading: '本年已评审', value: ({ reviewsThisYear }) => reviewsThisYear },
  { heading: '在库', value: ({ active }) => (active ? '是' : '否') },
];

/** Lists as files; who took one stands in the trail. */
@Controller('exports')
export class ExportController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('experts')
  @May('review.expert.export')
  @Exported('experts')
  @Answers('导出专家库（CSV）', 'The library of experts as CSV', null, { media: ['text/csv'] })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="experts.csv"')
  async experts(): Promise<string> {
    return csv(await allExperts(this.dataSource.manager), columns);
  }
}
