import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import { Aggregates } from '@zhitong/events';
import { Answers, Cmd, Commands, IDS, May, Viewed, type Command, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { checkImport } from '../domain/assignment/library.js';
import type { ReviewRules } from '../domain/rules.js';
import { giveUpConflicted } from '../persistence/conflicted-seats.js';
import { allExperts, saveExperts } from '../persistence/experts.js';
import { REVIEW_RULES } from '../review-rules.js';
import { expertsAnswer, importedAnswer } from './expert.answers.js';
import { ImportExpertsDto } from './expert.dto.js';

/** The library of experts. */
@Controller('experts')
export class ExpertController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(REVIEW_RULES) private readonly rules: ReviewRules,
  ) {}

  @Get()
  @Answers('专家库', 'The library of experts', expertsAnswer)
  @May('review.expert.list')
  @Viewed('experts')
  list() {
    return allExperts(this.dataSource.manager);
  }

  /** Adds or replaces experts by account. A tie that becomes known now can cost a seat. */
  @Post('import')
  @Answers('导入专家', 'Adds or replaces experts', importedAnswer)
  @May('review.expert.import')
  import(@Cmd() command: Command, @Body() { experts }: ImportExpertsDto) {
    const wrong = checkImport(experts);
    if (wrong.length > 0) throw new FieldsInvalid(wrong);
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
      const changes = await giveUpConflicted(
        tx.manager,
        { experts: experts.map(({ id }) => id) },
        { newId: () => this.ids.next('seat'), at: command.at, rules: this.rules },
      );
      await this.aggregates.apply(tx, changes, command.why);
      return { body: { imported: experts.length } };
    });
  }
}
