import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { boardEntry, boardLists, boardPage, boardSummary, NotFound, type BoardList } from '@zhitong/contracts';
import type { Clock } from '@zhitong/events';
import { Answers, CLOCK, Public } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { suppressed } from '../domain/board/suppression.js';
import { boardChanged, entriesOfList, entryOfList, needsByIndustry } from '../queries/board.js';
import { BoardListDto } from './board.dto.js';

const listOf = (name: string): BoardList => {
  const list = boardLists.find((one) => one === name);
  if (list === undefined) throw new NotFound();
  return list;
};

const inList = { params: { list: boardLists } } as const;

/** What anybody may read, without signing in: campaigns, calls, public notices, results, needs and outcomes. */
@Controller('public')
@Public()
export class BoardController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Counts of needs are told from three on, and so that no smaller one follows from the total. */
  @Get('summary')
  @Answers('公告栏概况和需求统计', 'What stands on the board, and needs by industry', boardSummary)
  async summary() {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const open = async (list: BoardList) =>
      (await entriesOfList(manager, list, now, { status: 'open', page: 1, size: 1 })).total;
    const [campaigns, calls, notices] = [await open('campaigns'), await open('calls'), await open('notices')];
    return {
      changed: (await boardChanged(manager))?.toISOString() ?? null,
      open: { campaigns, calls, notices },
      needs: suppressed(await needsByIndustry(manager)),
    };
  }

  @Get(':list')
  @Answers('公告栏的一个栏目', 'A list of the board: what closes soon comes first', boardPage, inList)
  async list(@Param('list') list: string, @Query() { page = 1, size = 20, ...filter }: BoardListDto) {
    const found = await entriesOfList(this.dataSource.manager, listOf(list), this.clock.now(), {
      ...filter,
      page,
      size,
    });
    return { ...found, page, size };
  }

  @Get(':list/:id')
  @Answers('公告栏的一个条目', 'An entry of the board', boardEntry, inList)
  async read(@Param('list') list: string, @Param('id') id: string) {
    const entry = await entryOfList(this.dataSource.manager, listOf(list), id);
    if (!entry) throw new NotFound();
    return entry;
  }
}
