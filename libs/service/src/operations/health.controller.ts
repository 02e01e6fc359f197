import { Controller, Get, Inject, type Type } from '@nestjs/common';
import type { Clock } from '@zhitong/events';
import { DataSource } from 'typeorm';
import type { ServiceDefinition } from '../definition.js';
import { May } from '../http/may.js';
import { Answers } from '../openapi/answers.js';
import { Engine } from '../run/engine.js';
import type { Settings } from '../run/settings.js';
import { CLOCK, SETTINGS } from '../tokens.js';
import { findingsOf } from './findings.js';
import { healthAnswer } from './health.answer.js';
import { takeStock } from './stock.js';
import { DEFINITION } from './tokens.js';

/** The route that says how a service does, under `path`. */
export function healthController(path: string): Type {
  @Controller(path)
  class OperationsHealthController {
    constructor(
      private readonly engine: Engine,
      private readonly dataSource: DataSource,
      @Inject(DEFINITION) private readonly definition: ServiceDefinition,
      @Inject(SETTINGS) private readonly settings: Settings,
      @Inject(CLOCK) private readonly clock: Clock,
    ) {}

    /** In figures, and in words: what is not as it should be, and what to do about it. */
    @Get('health')
    @May('operations.health.read')
    @Answers('运行状况', 'How the service does', healthAnswer)
    async read() {
      const { engine, definition, clock } = this;
      const { log, folders, files, refusedTokens } = this.settings;
      const stock = await takeStock({
        definition,
        query: (text, parameters) => this.dataSource.query(text, parameters),
        log,
        logHealth: () => engine.logHealth(),
        parts: engine.health(),
        clock,
        folders,
        files,
        ...(refusedTokens ? { refusedTokens: refusedTokens() } : {}),
      });
      const { own: _own, lackingCopies: _copies, ...figures } = stock;
      return { ...figures, findings: findingsOf(stock) };
    }
  }
  return OperationsHealthController;
}
