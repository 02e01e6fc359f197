import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { calendarRules as r, checkField, NotFound } from '@zhitong/contracts';
import { Answers, Caller, Changed, Cmd, Commands, Field, May, type Command } from '@zhitong/service';
import type { Actor } from '@zhitong/identity';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { Calendars } from './calendars.js';

class CalendarDto {
  @Field(r.version) version: number;
  @Field(r.source) source: string;
  @Field(r.holidays) holidays: string[];
  @Field(r.makeUpDays) makeUpDays: string[];
}

const days = z.array(z.iso.date()).meta({ examples: [['2027-02-05', '2027-02-06']] });

const calendarAnswer = z
  .object({
    years: z.array(
      z
        .object({
          year: z
            .number()
            .int()
            .meta({ examples: [2027] }),
          version: z
            .number()
            .int()
            .describe('设置过几次；0：平台自带 · how often it was set; 0: as the platform brings it'),
          holidays: days,
          makeUpDays: days,
          source: z
            .string()
            .optional()
            .meta({ examples: ['国务院办公厅关于2027年部分节假日安排的通知'] }),
          changed: z
            .object({ at: z.iso.datetime(), by: z.string().optional() })
            .optional()
            .describe('谁改的，只给管理员和审计员看 · by whom: for administrators and auditors'),
        })
        .meta({ id: 'CalendarYear' }),
    ),
  })
  .meta({ id: 'Calendar' });

/** Which days are worked: read by everybody who counts or waits, set by the administrator from the yearly notice. */
@Controller('api/calendar')
export class CalendarController {
  constructor(
    private readonly commands: Commands,
    private readonly calendars: Calendars,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('gateway.calendar.read')
  @Answers('工作日历：各年放假和调休上班日', 'The days off and make-up working days of each year', calendarAnswer)
  read(@Caller() actor: Actor) {
    return this.answer(this.dataSource.manager, actor);
  }

  /** Periods that begin from now on count with it; those that are set keep their end. */
  @Put(':year')
  @May('gateway.calendar.set')
  @Changed('working-calendar', { object: 'year' })
  @Answers('设置一年的放假和调休上班日', 'Sets the days off and make-up days of a year', calendarAnswer)
  set(@Cmd() command: Command, @Param('year') asked: string, @Body() body: CalendarDto) {
    const year = checkField(r.year, Number(asked), 'year');
    if (!year.ok) throw new NotFound();
    const { version, source, holidays, makeUpDays } = body;
    return this.commands.run(command, async (tx) => {
      await this.calendars.set(tx, command, { year: year.value, version, source, holidays, makeUpDays });
      return { body: await this.answer(tx.manager, command.actor) };
    });
  }

  private async answer(manager: EntityManager, actor: Actor) {
    return { years: await this.calendars.shown(manager, actor) };
  }
}
