import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { boardLists, NotFound, type BoardList } from '@zhitong/contracts';
import type { Clock } from '@zhitong/events';
import { Answers, CLOCK, Public } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { BoardListQuery, BoardQuery, BoardSearchQuery } from './board.dto.js';
import { entryPage } from './pages/entry.js';
import { homePage } from './pages/home.js';
import { listPage, searchPage } from './pages/list.js';
import { htmlType, sendExcuse, sendText } from './send.js';
import { BoardSource } from './source.js';
import { boardStyle } from './style.js';
import { viewIn, type View } from './view.js';

const media = { media: ['text/html'], status: [200, 304], refuses: [404, 422, 503], excuses: [404, 503] } as const;
const inList = { ...media, params: { list: boardLists } } as const;
const perPage = 20;
/** How many of each stand on the first page, and of each list that a search finds. */
const few = 6;

export function listNamed(name: string): BoardList {
  const list = boardLists.find((one) => one === name);
  if (list === undefined) throw new NotFound();
  return list;
}

/** The public board as pages: no sign-in, no script, everything in the HTML. */
@Controller('board')
@Public()
export class BoardController {
  private readonly style: string | undefined;

  constructor(
    private readonly source: BoardSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GATEWAY_OPTIONS) { siteDir }: GatewayOptions,
  ) {
    this.style = boardStyle(siteDir);
  }

  @Get()
  @Answers('公告栏', 'The public board', null, media)
  home(@Query() query: BoardQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.page(query, request, reply, async (view) => {
      const first = async (list: BoardList, status?: 'open') =>
        (await this.source.list(list, { status, size: few })).items;
      const [summary, notices, calls, campaigns, results] = await Promise.all([
        this.source.summary(),
        first('notices', 'open'),
        first('calls', 'open'),
        first('campaigns', 'open'),
        first('results'),
      ]);
      return homePage({ summary, notices, calls, campaigns, results }, view);
    });
  }

  @Get('search')
  @Answers('查公告栏', 'Searches the board', null, media)
  search(
    @Query() query: BoardSearchQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.page(query, request, reply, async (view) => {
      const { text, list } = query;
      const lists = list === undefined ? boardLists : [list];
      const find = async (one: BoardList) => ({ list: one, page: await this.source.list(one, { text, size: few }) });
      return searchPage(await Promise.all(lists.map(find)), { text, list }, view);
    });
  }

  @Get(':list')
  @Answers('公告栏的一个栏目', 'A list of the board', null, inList)
  list(
    @Param('list') name: string,
    @Query() query: BoardListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.page(query, request, reply, async (view) => {
      const { lang: _, ...asked } = query;
      const list = listNamed(name);
      return listPage(list, await this.source.list(list, { ...asked, size: perPage }), asked, view);
    });
  }

  @Get(':list/:id')
  @Answers('公告栏的一个条目', 'An entry of the board', null, inList)
  entry(
    @Param('list') name: string,
    @Param('id') id: string,
    @Query() query: BoardQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.page(query, request, reply, async (view) =>
      entryPage(await this.source.entry(listNamed(name), id), view),
    );
  }

  private async page(
    { lang = 'zh' }: BoardQuery,
    request: FastifyRequest,
    reply: FastifyReply,
    render: (view: View) => Promise<string>,
  ): Promise<Buffer | string | undefined> {
    const view = viewIn(lang, this.clock.now(), this.style);
    try {
      return await sendText(await render(view), htmlType, request, reply);
    } catch (error) {
      return sendExcuse(error, view, reply);
    }
  }
}
