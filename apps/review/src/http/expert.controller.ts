import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { Cmd, Commands, May, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { allExperts, saveExperts } from '../persistence/experts.js';
import { ImportExpertsDto } from './expert.dto.js';

/** The library of experts. */
@Controller('experts')
export class ExpertController {
  constructor(
    private readonly commands: Commands,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('review.expert.list')
  list() {
    return allExperts(this.dataSource.manager);
  }

  /** Adds or replaces experts by account. */
  @Post('import')
  @May('review.expert.import')
  import(@Cmd() command: Command, @Body() { experts }: ImportExpertsDto) {
    return this.commands.run(command, async (tx) => {
      await saveExperts(
        tx.manager,
        experts.map(({ employer, employerCode, reviewsThisYear = 0, chairs = false, ties = [], ...rest }) => ({
          ...rest,
          employer: { name: employer, creditCode: employerCode },
          reviewsThisYear,
          chairs,
          ties,
        })),
      );
      return { body: { imported: experts.length } };
    });
  }
}
