import { Body, Controller, Get, HttpCode, Post, Req, Res, type Type } from '@nestjs/common';
import { operationRules as r } from '@zhitong/contracts';
import type { FastifyReply } from 'fastify';
import { Cmd, type CallerRequest, type Command } from '../http/caller.js';
import { Field } from '../http/field.js';
import { mayIn } from '../http/may-answer.js';
import { May } from '../http/may.js';
import { Answers } from '../openapi/answers.js';
import { Engine } from '../run/engine.js';
import { ParkingDesk } from '../run/parking-desk.js';
import { LookRecorder } from '../viewed/look-recorder.js';
import { discardedAnswer, handedBackAnswer, parkedListAnswer, redrivenAnswer } from './parked.answer.js';
import { ParkedView } from './parked-view.js';

class RedriveDto {
  @Field(r.group) group: string;
  @Field(r.topic) topic: string;
  @Field(r.key) key: string;
}
class DiscardDto extends RedriveDto {
  /** Of the event that is meant: a repeat, or a list that is out of date, gives up no other. */
  @Field(r.seq) seq: number;
  @Field(r.reason) reason: string;
}
class DeadlineDto {
  @Field(r.aggregate) aggregate: string;
  @Field(r.key) key: string;
  @Field(r.deadline) name: string;
}

const onlyAdministrator = { zh: '只有管理员可以处理', en: 'only an administrator may do this' };

/**
 * The routes of what a service has parked, under `path`. Who did what stands in the service's own record in the same
 * transaction, and in the trail before the answer goes on.
 */
export function parkedController(path: string): Type {
  @Controller(path)
  class ParkedController {
    constructor(
      private readonly desk: ParkingDesk,
      private readonly view: ParkedView,
      private readonly recorder: LookRecorder,
      private readonly engine: Engine,
    ) {}

    @Get('parked')
    @May('operations.parked.read')
    @Answers('被搁置的事件与期限', 'Parked events and deadlines', parkedListAnswer)
    async list(@Cmd() { actor, language }: Command) {
      const [items, deadlines] = [await this.desk.first(), await this.desk.timers()];
      const allowed = actor.role === 'administrator' ? true : onlyAdministrator;
      return {
        items: items.map((head) => this.view.event(head)),
        deadlines: deadlines.map((timer) => this.view.deadline(timer)),
        may: mayIn(language, { redrive: allowed, discard: allowed }),
      };
    }

    /** Tries a key again from its head, until all is done or one fails again. */
    @Post('parked/redrive')
    @HttpCode(200)
    @May('operations.parked.redrive')
    @Answers('重试被搁置的事件', 'Tries a parked key again', redrivenAnswer, { refuses: [409] })
    async redrive(
      @Cmd() { why }: Command,
      @Body() place: RedriveDto,
      @Req() request: CallerRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const left = await this.desk.redrive(place, why);
      const outcome = left.length === 0 ? 'drained' : 'parked';
      await this.recorder.record({ kind: 'parked-handled', act: 'redrive', ...place, outcome }, request, reply);
      return { outcome, left: left.map((head) => this.view.event({ ...head, group: place.group })) };
    }

    /** Gives the head of a key up for good, and goes on behind it. */
    @Post('parked/discard')
    @HttpCode(200)
    @May('operations.parked.discard')
    @Answers('放弃被搁置的事件', 'Gives a parked event up', discardedAnswer, { refuses: [409] })
    async discard(
      @Cmd() { why }: Command,
      @Body() { seq, reason, ...place }: DiscardDto,
      @Req() request: CallerRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const { discarded, left } = await this.desk.discard({ ...place, seq: BigInt(seq) }, why, reason);
      await this.recorder.record(
        { kind: 'parked-handled', act: 'discard', ...place, seq, reason, outcome: 'discarded' },
        request,
        reply,
      );
      const shown = [discarded, ...left].map((head) => this.view.event({ ...head, group: place.group }));
      return { discarded: shown[0], left: shown.slice(1) };
    }

    /** Hands a deadline back: it runs within seconds. */
    @Post('deadlines/redrive')
    @HttpCode(200)
    @May('operations.deadline.redrive')
    @Answers('交回被搁置的期限', 'Lets a parked deadline run again', handedBackAnswer, { refuses: [409] })
    async redriveDeadline(
      @Cmd() { why }: Command,
      @Body() { aggregate, key, name }: DeadlineDto,
      @Req() request: CallerRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      await this.desk.redriveTimer({ aggregate, key, name }, why);
      this.engine.timers.wake();
      const outcome = 'handed back';
      const deed = { act: 'redrive-deadline', group: `timer:${name}`, topic: aggregate, key, outcome } as const;
      await this.recorder.record({ kind: 'parked-handled', ...deed }, request, reply);
      return { outcome };
    }
  }
  return ParkedController;
}
