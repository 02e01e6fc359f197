import { Body, Controller, Get, Put } from '@nestjs/common';
import { interestRules } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, Cmd, Commands, Field, May, type Answer, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { interests } from '../persistence/interests.js';
import { bidderOf } from './bid-access.js';

class InterestDto {
  @Field(interestRules.disciplines) disciplines: string[];
  @Field(interestRules.industries) industries: string[];
}

const interestAnswer = z
  .object({ disciplines: z.array(z.string()), industries: z.array(z.string()) })
  .meta({ id: 'Interest', examples: [{ disciplines: ['416', '210'], industries: ['A', 'C'] }] });

/** What the team's organisation works on. Only the order of its own lists depends on it. */
@Controller('interests')
export class InterestController {
  constructor(
    private readonly commands: Commands,
    private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('research.interest.write')
  @Answers('本单位从事的学科与行业', 'What my organisation works on', interestAnswer)
  read(@Caller() { organisation }: Actor) {
    return interests.of(this.dataSource.manager, organisation?.creditCode ?? '');
  }

  @Put()
  @May('research.interest.write')
  @Answers('保存本单位从事的学科与行业', 'Saves what my organisation works on', interestAnswer)
  write(@Cmd() command: Command, @Body() { disciplines, industries }: InterestDto): Promise<Answer> {
    const { creditCode } = bidderOf(command.actor);
    return this.commands.run(command, async ({ manager }) => {
      await interests.put(manager, creditCode, { disciplines, industries });
      return { body: { disciplines, industries } };
    });
  }
}
