import { setTimeout as pause } from 'node:timers/promises';
import {
  Inject,
  mixin,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Reached } from '@zhitong/events';
import { PositionSeal } from '@zhitong/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { trackedTopics } from '../projections/tracked-topics.js';
import { haveSeen } from '../queries/seen.js';

/** How long a query waits for a fact, and how often it looks, ms. */
const patience = 1_000;
const interval = 20;

const tracked: ReadonlySet<string> = new Set(trackedTopics.map(({ name }) => name));

/**
 * A query that carries `zhitong-position`, as a command's answer gave it, is answered once the groups behind the query
 * have seen that fact, after a second at the latest. `zhitong-seen` in the answer tells which it was.
 */
export const AfterPosition = (...groups: readonly string[]) => UseInterceptors(afterPosition(groups));

function afterPosition(groups: readonly string[]) {
  class AfterPositionInterceptor implements NestInterceptor {
    constructor(
      @Inject(PositionSeal) readonly seal: PositionSeal,
      @Inject(DataSource) readonly dataSource: DataSource,
    ) {}

    async intercept(context: ExecutionContext, next: CallHandler) {
      const http = context.switchToHttp();
      const sealed = http.getRequest<FastifyRequest>().headers['zhitong-position'];
      if (typeof sealed === 'string')
        void http.getResponse<FastifyReply>().header('zhitong-seen', String(await this.until(sealed)));
      return next.handle();
    }

    private async until(sealed: string): Promise<boolean> {
      const opened = await this.opened(sealed);
      if (opened === undefined) return false;
      const reached = opened.filter(({ topic }) => tracked.has(topic));
      const deadline = performance.now() + patience;
      for (;;) {
        if (await haveSeen(this.dataSource.manager, groups, reached)) return true;
        if (performance.now() > deadline) return false;
        await pause(interval);
      }
    }

    /** Undefined for whatever is no position: the query is worth an answer all the same. */
    private async opened(sealed: string): Promise<Reached[] | undefined> {
      try {
        return await this.seal.open(sealed);
      } catch {
        return undefined;
      }
    }
  }
  return mixin(AfterPositionInterceptor);
}
