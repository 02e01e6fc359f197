import { Controller, Get, Inject } from '@nestjs/common';
import type { Clock } from '@zhitong/events';
import { CLOCK, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { standstills } from '../queries/standstill.js';

/** The list that must be empty, and says why if it is not. */
@Controller('waits-on-nobody')
export class StandstillController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @May('tracking.standstill.read')
  async list() {
    return { items: await standstills(this.dataSource.manager, this.clock.now()) };
  }
}
