import { Controller, Get, Inject, Param } from '@nestjs/common';
import { Answers, May } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { evidenceGist } from '../domain/evidence/gist.js';
import { evidenceName } from '../domain/evidence/names.js';
import { evidenceOf, suggestedMatters as suggestions } from '../queries/evidence.js';
import { evidenceList, suggestedMatters } from './brief.answers.js';

/** What a brief could be about, and what it can cite. */
@Controller('matters')
export class MatterController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @May('briefs.matter.read')
  @Answers('可写专报的问题', 'What a brief could be about', suggestedMatters)
  suggested() {
    return suggestions(this.dataSource.manager);
  }

  @Get(':problem/evidence')
  @May('briefs.matter.read')
  @Answers('可引用的依据', 'What a brief can cite', evidenceList)
  async evidence(@Param('problem') problem: string) {
    const all = await evidenceOf(this.dataSource.manager, [problem]);
    return all.map((one) => ({ ...one, name: evidenceName(one.kind), gist: evidenceGist(one.kind, one.payload) }));
  }
}
