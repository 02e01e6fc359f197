import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { lineRule, notAllowedNow, numberRule, rule, textRule, timeRule, type Wording } from '@zhitong/contracts';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import { defineService } from '../definition.js';
import { Cmd, type Command } from './caller.js';
import { Commands } from './commands.js';
import { Field, Nested } from './field.js';
import { May, Public } from './may.js';

class CreateThings1700000000001 implements MigrationInterface {
  up = (runner: QueryRunner) => runner.query(`CREATE TABLE thing (id bigint GENERATED ALWAYS AS IDENTITY, name text)`);
  down = (runner: QueryRunner) => runner.query(`DROP TABLE thing`);
}

class PartDto {
  @Field(lineRule('part-name', '部件名称', 'Part', 1, 20)) name: string;
}
class ThingDto {
  @Field(lineRule('name-length', '名称', 'Name', 2, 20)) name: string;
  @Nested(() => PartDto) base: PartDto;
  @Nested(() => PartDto, { each: true, optional: true }) parts?: PartDto[];
  @Field(textRule('note-length', '说明', 'Note', 0, 100), { optional: true }) note?: string;
  @Field(numberRule('price', '价格', 'Price', 0, 1000, 0.01), { optional: true }) price?: number;
  @Field(timeRule('due', '期限', 'Deadline'), { optional: true }) due?: string;
}
/** Names and values that people choose. */
const labels = rule('labels', { zh: '标签', en: 'Labels' }, z.record(z.string(), z.unknown()), {
  zh: '标签应为一个对象',
  en: 'Labels: an object',
});
class LabelsDto {
  @Field(labels) labels: Record<string, unknown>;
}
class SearchDto {
  @Field(lineRule('search', '检索词', 'Search', 1, 20), { optional: true }) text?: string;
}

const thingWording: Wording<'absent', 'make' | 'close'> = {
  thing: { zh: '物件', en: 'The thing' },
  states: { absent: { zh: '不存在', en: 'absent' } },
  commands: { make: { zh: '制作', en: 'make it' }, close: { zh: '关闭', en: 'close it' } },
};

/** A controller with a command of each kind. The permission is a row of the house's table. */
@Controller('things')
class ThingController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @May('intake.campaign.open')
  make(@Cmd() command: Command, @Body() { name }: ThingDto) {
    return this.commands.run(command, async (tx) => {
      const [row] = await tx.query<{ id: string }>({ text: `INSERT INTO thing (name) VALUES ($1) RETURNING id` }, [
        name,
      ]);
      return { body: { id: row!.id, name }, version: 1n, created: true };
    });
  }

  @Put('labels')
  @May('intake.campaign.open')
  label(@Body() { labels }: LabelsDto) {
    return { labels };
  }

  @Post(':id/closing')
  @May('intake.campaign.close')
  close(@Cmd() command: Command, @Param('id') id: string) {
    return this.commands.run(command, async (tx) => {
      const [found] = await tx.query({ text: `SELECT id FROM thing WHERE id::text = $1` }, [id]);
      if (!found) throw notAllowedNow(thingWording, 'close', 'absent', ['make']);
      return { body: { id } };
    });
  }

  @Get()
  @May('intake.campaign.read')
  search(@Query() { text = '' }: SearchDto) {
    return { text };
  }

  @Get('named')
  @May('intake.campaign.read')
  named(@Query('ids') ids: unknown) {
    return { ids: ids ?? null };
  }

  @Get('open')
  @Public()
  open() {
    return { open: true };
  }
}

export const thingsService = defineService({
  name: 'things',
  migrations: [CreateThings1700000000001],
  controllers: [ThingController],
});
