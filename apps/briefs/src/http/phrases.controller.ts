import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { FieldsInvalid, mostPhrases, phraseRules } from '@zhitong/contracts';
import { Answers, Cmd, Commands, Field, May, Nested, type Answer, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { phrases } from '../persistence/phrases.js';

class PhraseDto {
  @Field(phraseRules.zh) zh: string;
  @Field(phraseRules.en) en: string;
  @Field(phraseRules.text) text: string;
}

class PhrasesDto {
  @Field(phraseRules.version) version: number;
  @Nested(() => PhraseDto, { each: true }) phrases: PhraseDto[];
}

const phrase = z.object({ zh: z.string(), en: z.string(), text: z.string() });
const answer = z.object({ version: z.number().int(), phrases: z.array(phrase) }).meta({
  id: 'Phrases',
  examples: [
    {
      version: 1,
      phrases: [{ zh: '同意，抓紧推进', en: 'Agreed, go ahead', text: '同意，请抓紧推进，及时报告进展。' }],
    },
  ],
});

/** What leaders are offered when they instruct: data of the house. */
@Controller('phrases')
export class PhrasesController {
  constructor(
    private readonly commands: Commands,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get()
  @May('briefs.phrases.read')
  @Answers('批示常用语', 'The phrases that leaders are offered', answer)
  read() {
    return phrases.now(this.dataSource.manager);
  }

  @Put()
  @May('briefs.phrases.set')
  @Answers('修改批示常用语', 'Sets the phrases that leaders are offered', answer)
  set(@Cmd() command: Command, @Body() { version, phrases: given }: PhrasesDto): Promise<Answer> {
    if (given.length === 0 || given.length > mostPhrases)
      throw new FieldsInvalid([
        {
          field: 'phrases',
          code: 'phrases-count',
          message: { zh: `常用语应有 1–${mostPhrases} 条`, en: `there must be 1 to ${mostPhrases} phrases` },
        },
      ]);
    const next = { version, phrases: given.map(({ zh, en, text }) => ({ zh, en, text })) };
    return this.commands.run(command, async ({ manager }) => ({
      body: { ...(await phrases.set(manager, next, command.actor.account)) },
    }));
  }
}
