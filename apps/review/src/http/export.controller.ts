import { Controller, Get, Query } from '@nestjs/common';
import { exportPage, ExportQuery, ExportsList, ListFile, May, pageByPage, type Column } from '@zhitong/service';
import { DataSource, type EntityManager } from 'typeorm';
import { objectionGroundNames, societyNames } from '@zhitong/contracts';
import { expertColumns } from '../domain/assignment/expert-columns.js';
import { allExperts, type ExpertFile } from '../persistence/experts.js';
import { panelWording } from '../domain/panel/allowed.js';
import { listObjections, type ObjectionInList } from '../queries/objections.js';
import { panelRows, type PanelRow, type WaitedFor } from '../queries/panel-rows.js';
import { rowOf } from './expert-import.js';

/** The headings by which a list is read again, and whether the account is enabled. */
const columns: readonly Column<ExpertFile>[] = [
  ...expertColumns.map(({ field, heading, write }) => ({
    heading,
    value: (file: ExpertFile) => write(rowOf(file)[field]),
  })),
  { heading: '在库', value: ({ active }) => (active ? '是' : '否') },
];

const waits: Readonly<Record<WaitedFor, string>> = {
  secretariat: '秘书处',
  experts: '专家',
  chair: '组长',
  approver: '审签人',
  time: '公示期满',
  nobody: '',
};

const panels: readonly Column<PanelRow>[] = [
  { heading: '受理编号', value: ({ number }) => number, width: 16 },
  { heading: '问题名称', value: ({ title }) => title, width: 48 },
  { heading: '对口学会', value: ({ society }) => societyNames[society].zh, width: 18 },
  { heading: '状态', value: ({ status }) => panelWording.states[status].zh, width: 18 },
  { heading: '轮次', value: ({ round }) => round },
  { heading: '评分专家数', value: ({ size }) => size, width: 12 },
  { heading: '已邀请未答复', value: ({ invited }) => invited, width: 14 },
  { heading: '缺席位', value: ({ lacking }) => lacking },
  { heading: '评分截止', value: ({ dueAt }) => dueAt, width: 18 },
  { heading: '等谁办', value: ({ waitsFor }) => waits[waitsFor], width: 12 },
];

const ground = (code: string): string =>
  code in objectionGroundNames ? objectionGroundNames[code as keyof typeof objectionGroundNames].zh : code;

const objections: readonly Column<ObjectionInList>[] = [
  { heading: '问题名称', value: ({ title }) => title, width: 48 },
  { heading: '轮次', value: ({ round }) => round },
  { heading: '提出单位', value: ({ organisation }) => organisation, width: 32 },
  { heading: '理由', value: (one) => ground(one.ground), width: 22 },
  { heading: '提出时间', value: ({ at }) => at, width: 18 },
  {
    heading: '处理结果',
    value: ({ upheld, decision }) =>
      decision === null ? '待处理' : upheld === null ? '随另一异议了结' : upheld ? '成立' : '不成立',
    width: 16,
  },
  { heading: '处理理由', value: ({ decision }) => decision, width: 60 },
];

/** Lists as files. */
@Controller('exports')
export class ExportController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('experts')
  @May('review.expert.export')
  @ExportsList('experts', '导出专家库', 'The library of experts as a file')
  async experts(@Query() _: ExportQuery): Promise<ListFile> {
    return new ListFile('experts', columns, await allExperts(this.dataSource.manager));
  }

  @Get('panels')
  @May('review.panel.export')
  @ExportsList('panels', '导出评审清单', 'The list of panels as a file')
  panels(@Query() _: ExportQuery): ListFile {
    return new ListFile('panels', panels, this.allOf(panelRows));
  }

  @Get('objections')
  @May('review.objection.export')
  @ExportsList('objections', '导出异议清单', 'The list of objections as a file')
  objections(@Query() _: ExportQuery): ListFile {
    return new ListFile('objections', objections, this.allOf(listObjections));
  }

  /** All rows of a list, page by page. */
  private allOf<R>(list: (manager: EntityManager, page: { limit: number; offset: number }) => Promise<readonly R[]>) {
    return pageByPage<R>((page) =>
      list(this.dataSource.manager, { limit: exportPage, offset: (page - 1) * exportPage }),
    );
  }
}
