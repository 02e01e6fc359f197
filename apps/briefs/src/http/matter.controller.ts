import { Controller, Get, Inject, Param } from '@nestjs/common';
import { May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { evidenceOf, suggestedMatters } from '../queries/evidence.js';

/** What a brief could be about, and what it can cite. */
@Controller('matters')
export class MatterController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @May('briefs.matter.read')
  suggested() {
    return suggestedMatters(this.dataSource.manager);
  }

  @Get(':problem/evidence')
  @May('briefs.matter.read')
  evidence(@Param('problem') problem: string) {
    return evidenceOf(this.dataSource.manager, [problem]);
  }
}
