import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@zhitong/identity';
import { Caller, exportPage, ExportQuery, ExportsList, ListFile, May, pageByPage, type Column } from '@zhitong/service';
import { DataSource } from 'typeorm';
import type { TopicState } from '../domain/topic-state.js';
import { topicWording } from '../domain/wording.js';
import { openedBids, type BidRow } from '../queries/export-lists.js';
import { listTopics } from '../queries/topic-list.js';

interface TopicRow {
  id: string;
  state: TopicState;
}

const at = (time: string | undefined): Date | null => (time === undefined ? null : new Date(time));

const topics: readonly Column<TopicRow>[] = [
  { heading: '受理编号', value: ({ state }) => state.dossier?.number, width: 16 },
  { heading: '课题名称', value: ({ state }) => state.title, width: 48 },
  { heading: '状态', value: ({ state }) => topicWording.states[state.status].zh, width: 18 },
  { heading: '提出单位', value: ({ state }) => state.dossier?.organisation.name, width: 32 },
  { heading: '发榜次数', value: ({ state }) => state.round },
  { heading: '揭榜截止', value: ({ state }) => at(state.call?.closesAt), width: 18 },
  { heading: '揭榜数', value: ({ state }) => state.call?.bids },
  { heading: '承担单位', value: ({ state }) => state.book?.team.name, width: 32 },
  { heading: '资金（万元）', value: ({ state }) => state.book?.money ?? state.call?.money, width: 14 },
  { heading: '周期（月）', value: ({ state }) => state.book?.months ?? state.call?.months, width: 12 },
  {
    heading: '下一节点期限',
    value: ({ state }) => at(state.book?.milestones.find(({ status }) => status !== 'accepted')?.dueAt),
    width: 18,
  },
];

const bids: readonly Column<BidRow>[] = [
  { heading: '受理编号', value: ({ topic }) => topic.dossier?.number, width: 16 },
  { heading: '课题名称', value: ({ topic }) => topic.title, width: 48 },
  { heading: '揭榜单位', value: ({ team }) => team.name, width: 32 },
  { heading: '合作单位', value: ({ content }) => content.partners?.map(({ name }) => name).join('、'), width: 32 },
  { heading: '资金（万元）', value: ({ content }) => content.money, width: 14 },
  { heading: '周期（月）', value: ({ content }) => content.months, width: 12 },
  { heading: '揭榜时间', value: ({ submittedAt }) => submittedAt, width: 18 },
  { heading: '得分', value: ({ topic, id }) => topic.notice?.ranking.find(({ bid }) => bid === id)?.score },
];

/** Lists as files, for the office. */
@Controller('exports')
export class ExportController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('topics')
  @May('research.topic.export')
  @ExportsList('topics', '导出课题清单', 'The list of topics as a file')
  topics(@Caller() actor: Actor, @Query() _: ExportQuery): ListFile {
    const rows = pageByPage<TopicRow>((_, last) =>
      listTopics(this.dataSource.manager, actor, { limit: exportPage, ...(last && { after: last.id }) }),
    );
    return new ListFile('topics', topics, rows);
  }

  /** Bids of a call that is still open are not in it. */
  @Get('bids')
  @May('research.bid.export')
  @ExportsList('bids', '导出揭榜方案清单', 'The bids of calls that have closed, as a file')
  bids(@Query() _: ExportQuery): ListFile {
    const rows = pageByPage<BidRow>((_, last) => openedBids(this.dataSource.manager, last?.id ?? '', exportPage));
    return new ListFile('bids', bids, rows);
  }
}
