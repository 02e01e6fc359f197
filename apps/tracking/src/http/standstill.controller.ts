import { Controller, Get, Inject } from '@nestjs/common';
import type { Clock } from '@zhitong/events';
import { Answers, CLOCK, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { standstills } from '../queries/standstill.js';
import { standstillAnswer } from './tracking.answers.js';

/** The list that must be empty, and says why if it is not. */
@Controller('waits-on-nobody')
export class StandstillController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @May('tracking.standstill.read')
  @Answers('无人承办的问题，应为空', 'Problems that wait on nobody: should be empty', standstillAnswer)
  async list() {
    return { items: await standstills(this.dataSource.manager, this.clock.now()) };
  }
}
