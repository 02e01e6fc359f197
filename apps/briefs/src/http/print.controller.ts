import { Controller, Get, Inject, Param } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Press, PRINTING, type Printing } from '@zhitong/documents/nest';
import { Aggregates } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Answers, Caller, May, Shown, shownDownloads } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { brief } from '../domain/brief/brief.js';
import { latestManuscript } from '../persistence/manuscripts.js';
import { bulletinOf, fileNameOf } from '../printing/bulletin-of.js';
import { citedEvidence } from '../queries/cited-evidence.js';
import { visibleTo } from './brief-view.js';

/** Briefs on paper: whoever may read one may print it, as it is now. */
@Controller('briefs/:id')
export class PrintController {
  constructor(
    private readonly press: Press,
    @Inject(PRINTING) private readonly printing: Printing,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get('pdf')
  @May('briefs.brief.read')
  @Answers('专报（PDF）；未签发的稿件带水印', 'The brief as PDF; one that is not signed says so', null, shownDownloads)
  async pdf(@Caller() actor: Actor, @Param('id') id: string): Promise<Shown> {
    const { manager } = this.dataSource;
    const found = await this.aggregates.read(manager, brief, id);
    if (!found || !visibleTo(actor, found.state)) throw new NotFound();
    const kept = await latestManuscript(manager, id);
    if (!kept) throw new NotFound();
    const { body: manuscript, at, signedAt } = kept;
    const cited = manuscript.statements.flatMap(({ evidence }) => evidence);
    const evidence = await citedEvidence(manager, found.state.problems, cited);
    const sheet = { manuscript, at: signedAt ?? at, evidence, printing: this.printing };
    return new Shown(await this.press.print(fileNameOf(found.state, manuscript), bulletinOf(found.state, sheet)));
  }
}
