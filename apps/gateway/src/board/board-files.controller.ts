import { Controller, Get, HttpException, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { boardLists, type BoardEntry, type BoardList, type ExportFormat } from '@zhitong/contracts';
import type { Clock } from '@zhitong/events';
import { Answers, CLOCK, ListFile, listTypes, pageByPage, Public, sendList } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { atomOf } from './atom.js';
import { listNamed } from './board.controller.js';
import { BoardQuery } from './board.dto.js';
import { columnsOf } from './columns.js';
import { kept, sendText } from './send.js';
import { BoardSource, BoardUnavailable } from './source.js';
import { viewIn } from './view.js';

const perPage = 200;
const inList = { params: { list: boardLists }, refuses: [404, 422, 503] } as const;
const texts = (type: string) => ({ ...inList, media: [type], status: [200, 304] }) as const;
const files = (format: ExportFormat) => ({ ...inList, media: [listTypes[format]] }) as const;
const unavailable = (error: unknown) => {
  throw error instanceof BoardUnavailable ? new HttpException('tracking does not answer', 503) : error;
};

/** Whole lists of the board, for other platforms and for spreadsheets. Anybody may take them; nothing is recorded. */
@Controller('board/:list')
@Public()
export class BoardFilesController {
  constructor(
    private readonly source: BoardSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {}

  @Get('all.csv')
  @Answers('公告栏栏目（CSV）', 'A list of the board as CSV', null, files('csv'))
  csv(@Param('list') name: string, @Query() query: BoardQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.file(listNamed(name), 'csv', query, reply);
  }

  @Get('all.xlsx')
  @Answers('公告栏栏目（XLSX）', 'A list of the board as XLSX', null, files('xlsx'))
  xlsx(@Param('list') name: string, @Query() query: BoardQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.file(listNamed(name), 'xlsx', query, reply);
  }

  /** The entries in the form that `/api/tracking/public/{list}` describes. */
  @Get('all.json')
  @Answers('公告栏栏目（JSON）', 'A list of the board as JSON', null, texts('application/json'))
  async json(
    @Param('list') name: string,
    @Query() _: BoardQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const items: BoardEntry[] = [];
    for await (const entry of await this.entries(listNamed(name))) items.push(entry);
    return sendText(JSON.stringify({ items }), 'application/json; charset=utf-8', request, reply);
  }

  @Get('atom.xml')
  @Answers('公告栏栏目（Atom 订阅）', 'The newest entries of a list as Atom', null, texts('application/atom+xml'))
  async atom(
    @Param('list') name: string,
    @Query() { lang = 'zh' }: BoardQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const list = listNamed(name);
    const { items } = await this.source.list(list, { size: perPage }).catch(unavailable);
    const site = this.options.publicUrl.href.replace(/\/$/, '');
    const feed = atomOf(list, items, site, viewIn(lang, this.clock.now(), undefined));
    return sendText(feed, 'application/atom+xml; charset=utf-8', request, reply);
  }

  private async file(
    list: BoardList,
    format: ExportFormat,
    { lang = 'zh' }: BoardQuery,
    reply: FastifyReply,
  ): Promise<Readable> {
    const columns = columnsOf(list, viewIn(lang, this.clock.now(), undefined));
    const rows = await this.entries(list);
    void reply.header('cache-control', kept);
    return sendList(new ListFile(list, columns, rows), format, reply);
  }

  /** The first page is fetched before anything is answered: what cannot be had is refused, not broken off. */
  private async entries(list: BoardList): Promise<AsyncGenerator<BoardEntry>> {
    const fetch = async (page: number) => (await this.source.list(list, { page, size: perPage })).items;
    const first = await fetch(1).catch(unavailable);
    return pageByPage<BoardEntry>((page) => (page === 1 ? Promise.resolve(first) : fetch(page)), perPage);
  }
}
