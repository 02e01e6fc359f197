import { Controller, Get, HttpStatus, Inject, Optional, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Engine } from '../run/engine.js';
import type { PartHealth } from '../run/part-health.js';
import { troubleOf } from '../run/trouble.js';
import { Answers } from '../openapi/answers.js';
import { SERVICE_NAME } from '../tokens.js';
import { Public } from './may.js';

/** What `GET /health/ready` answers. */
export interface Readiness {
  service: string;
  ready: boolean;
  parts: PartHealth[];
  /** Of the services behind a gateway. */
  services?: Readiness[];
}

/** Asks the services behind a gateway. */
export type Peers = () => Promise<Readiness[]>;
export const PEERS = Symbol('Peers');

const part = z.object({ part: z.string(), ready: z.boolean(), waitsFor: z.string().optional() });
const one = { service: z.string(), ready: z.boolean(), parts: z.array(part) };
const readiness = z.object({ ...one, services: z.array(z.object(one)).optional() });
const liveness = z.object({ service: z.string(), live: z.boolean() });

@Controller('health')
export class HealthController {
  private found: { at: number; readiness: Promise<Readiness> } | undefined;

  constructor(
    @Inject(SERVICE_NAME) private readonly service: string,
    private readonly engine: Engine,
    @Optional() @Inject(PEERS) private readonly peers?: Peers,
  ) {}

  /** The process answers. */
  @Get('live')
  @Public()
  @Answers('进程是否应答', 'The process answers', liveness)
  live() {
    return { service: this.service, live: true };
  }

  /** It can do its work, or says what it waits for (503). */
  @Get('ready')
  @Public()
  @Answers('能否工作，在等什么', 'Whether it can work, and what it waits for', readiness, { status: [200, 503] })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const now = performance.now();
    // However many ask, the services behind are asked once a second.
    if (this.found === undefined || now - this.found.at > 1_000) this.found = { at: now, readiness: this.look() };
    const readiness = await this.found.readiness;
    if (!readiness.ready) void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return readiness;
  }

  private async look(): Promise<Readiness> {
    const parts = [...(await Promise.all([this.database(), this.engine.logHealth()])), ...this.engine.health()];
    const services = await this.peers?.();
    const ready = parts.every((part) => part.ready) && (services ?? []).every((service) => service.ready);
    return { service: this.service, ready, parts, ...(services ? { services } : {}) };
  }

  private async database(): Promise<PartHealth> {
    try {
      await this.engine.dataSource.query('SELECT 1');
      return { part: 'database', ready: true };
    } catch (error) {
      return { part: 'database', ready: false, waitsFor: troubleOf(error) };
    }
  }
}
