import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { NotFound, rule, showing, textRule, timeRule } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, CLOCK, Field, languageOf, May, Nested, Public, type Clock } from '@zhitong/service';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Inbox, type InboxMessage } from './inbox.js';

const idRule = textRule('id', '编号', 'Id', 1, 100);
const kindRule = rule('kind', { zh: '种类', en: 'Kind' }, z.string().regex(/^[a-z]+(?:[.-][a-z]+)*$/), {
  zh: '种类格式不正确',
  en: 'not the name of a message',
});
const paramsRule = rule(
  'params',
  { zh: '参数', en: 'Parameters' },
  z.record(z.string(), z.union([z.string(), z.number()])),
  { zh: '参数应为文字或数字', en: 'parameters must be texts or numbers' },
);
/** What is none begins a trace of its own. */
const traceRule = showing(textRule('traceparent', '链路', 'Trace context', 1, 100), {
  example: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
});

class MessageDto {
  @Field(idRule) id: string;
  @Field(idRule) account: string;
  @Field(kindRule) kind: string;
  @Field(paramsRule) params: Record<string, string | number>;
  @Field(idRule) cause: string;
  @Field(timeRule('at', '时间', 'Time')) at: string;
  @Field(traceRule, { optional: true }) traceparent?: string;
}
class MessagesDto {
  @Nested(() => MessageDto, { each: true }) messages: MessageDto[];
}

const messageAnswer = z
  .object({
    id: z.string(),
    kind: z.string().meta({ examples: ['problem.returned'] }),
    subject: z.string().meta({ examples: ['问题退回补正：SW2026-0012'] }),
    text: z.string().meta({ examples: ['您提交的问题需要补正，请于 3 月 9 日前完成。'] }),
    at: z.iso.datetime(),
    read: z.boolean(),
  })
  .meta({ id: 'Message' });

@Controller()
export class MessagesController {
  constructor(
    private readonly inbox: Inbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Services hand over what their transactions wrote (guardInternal lets nobody else in). Taking one twice is harmless. */
  @Post('internal/messages')
  @Public()
  @HttpCode(204)
  async take(@Body() { messages }: MessagesDto): Promise<void> {
    await this.inbox.take(messages);
  }

  @Get('api/messages')
  @May('gateway.message.read')
  @Answers('我的消息', 'My messages', z.array(messageAnswer))
  list(@Caller() actor: Actor, @Req() request: FastifyRequest): Promise<InboxMessage[]> {
    return this.inbox.list(actor.account, languageOf(request));
  }

  @Post('api/messages/:id/read')
  @May('gateway.message.read')
  @HttpCode(204)
  @Answers('标为已读', 'Marks a message as read', null)
  async read(@Caller() actor: Actor, @Param('id') id: string): Promise<void> {
    if (!(await this.inbox.read(actor.account, id, this.clock.now()))) throw new NotFound();
  }
}
