import { Controller, Get, Query } from '@nestjs/common';
import { industrySections, problemKindNames } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Caller, exportPage, ExportQuery, ExportsList, ListFile, May, pageByPage, type Column } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { campaignWording, type CampaignState } from '../domain/campaign/campaign.js';
import { problemWording } from '../domain/problem/allowed.js';
import type { Status } from '../domain/problem/state.js';
import { listCampaigns } from '../queries/campaign-list.js';
import { listProblems, type ProblemRow } from '../queries/problem-list.js';
import { ExportProblemsDto } from './query.dto.js';

const sections = new Map(industrySections.map(({ code, name }) => [code, name.zh]));
const industryName = (code: string): string => [code, sections.get(code.slice(0, 1))].filter(Boolean).join(' ');
const kindName = (code: string): string => problemKindNames[code as keyof typeof problemKindNames]?.zh ?? code;

const problems: readonly Column<ProblemRow>[] = [
  { heading: '受理编号', value: ({ number }) => number, width: 16 },
  { heading: '问题名称', value: ({ title }) => title, width: 48 },
  { heading: '状态', value: ({ status }) => problemWording.states[status as Status]?.zh ?? status, width: 16 },
  { heading: '类型', value: ({ kind }) => kindName(kind), width: 14 },
  { heading: '行业', value: ({ industry }) => industryName(industry), width: 24 },
  { heading: '批次', value: ({ campaign }) => campaign, width: 16 },
  { heading: '单位', value: ({ organisation }) => organisation, width: 32 },
  { heading: '提交时间', value: ({ submittedAt }) => submittedAt, width: 18 },
  { heading: '办理期限', value: ({ dueAt }) => dueAt, width: 18 },
  { heading: '是否逾期', value: ({ overdue }) => (overdue ? '是' : '') },
];

const campaigns: readonly Column<CampaignState>[] = [
  { heading: '批次编号', value: ({ campaign }) => campaign, width: 16 },
  { heading: '征集批次', value: ({ title }) => title, width: 48 },
  { heading: '状态', value: ({ status }) => campaignWording.states[status].zh },
  { heading: '开始时间', value: ({ opensAt }) => new Date(opensAt), width: 18 },
  { heading: '截止时间', value: ({ closesAt }) => new Date(closesAt), width: 18 },
  { heading: '问题类型', value: ({ kinds }) => kinds.map(kindName).join('、'), width: 32 },
  { heading: '行业', value: ({ industries }) => industries.map(industryName).join('、'), width: 32 },
  { heading: '学科', value: ({ disciplines }) => disciplines.join(' '), width: 16 },
  {
    heading: '推荐名额',
    value: ({ quotas }) =>
      Object.entries(quotas)
        .map(([by, n]) => `${by}：${n}`)
        .join('；'),
  },
];

/** Lists as files. What exists for the caller is in them, and nothing else. */
@Controller('exports')
export class ExportController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('problems')
  @May('intake.problem.export')
  @ExportsList('problems', '导出问题清单', 'The list of problems as a file')
  problems(@Caller() actor: Actor, @Query() { format: _, ...filter }: ExportProblemsDto): ListFile {
    const rows = pageByPage<ProblemRow>(async (page) => {
      const { items } = await listProblems(this.dataSource.manager, actor, { ...filter, page, size: exportPage });
      return items;
    });
    return new ListFile('problems', problems, rows);
  }

  @Get('campaigns')
  @May('intake.campaign.export')
  @ExportsList('campaigns', '导出征集批次', 'The list of campaigns as a file')
  async campaigns(@Query() _: ExportQuery): Promise<ListFile> {
    return new ListFile('campaigns', campaigns, await listCampaigns(this.dataSource.manager));
  }
}
