import { Controller, Get, Inject, Param } from '@nestjs/common';
import { NotFound, parseSubmission } from '@zhitong/contracts';
import { Press, PRINTING, type Printing } from '@zhitong/documents/nest';
import { Aggregates } from '@zhitong/events';
import { Answers, attachmentsOf, Cmd, May, Shown, shownDownloads, Viewed, type Command } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { campaign } from '../domain/campaign/campaign.js';
import { dossierOf } from '../domain/problem/state.js';
import { readContact } from '../persistence/contacts.js';
import { readDraft } from '../persistence/drafts.js';
import { draftSubject, problemSubject } from '../persistence/problem-files.js';
import { formOf } from '../printing/form-of.js';
import { receiptSheetOf } from '../printing/receipt-of.js';
import { completed } from './draft-view.js';
import { ProblemAccess } from './problem-access.js';
import { readsAll, receiptOf } from './problem-view.js';

const asPdf = shownDownloads;

/** Paper: the receipt (受理回执), and the form to be stamped (盖章件). */
@Controller()
export class PrintController {
  constructor(
    private readonly press: Press,
    @Inject(PRINTING) private readonly printing: Printing,
    private readonly aggregates: Aggregates,
    private readonly access: ProblemAccess,
    private readonly dataSource: DataSource,
  ) {}

  @Get('problems/:id/receipt/pdf')
  @May('intake.problem.read')
  @Answers('受理回执（PDF）', 'The receipt as PDF', null, asPdf)
  async receipt(@Cmd() { actor, at }: Command, @Param('id') id: string): Promise<Shown> {
    const { manager } = this.dataSource;
    const { state } = await this.access.read(manager, id, actor);
    const received = receiptOf(state, (await this.titleOf(dossierOf(state).campaign)) ?? '', actor);
    const files = (await attachmentsOf(manager, problemSubject(id))).length;
    const sheet = receiptSheetOf(received, { issuer: this.printing.issuer, at, files });
    return new Shown(await this.press.print(`受理回执 ${received.number}`, sheet));
  }

  /** For whom reads all of the problem: it names whom to call. */
  @Get('problems/:id/form/pdf')
  @May('intake.problem.read')
  @Viewed('contact', { object: 'id', when: (_, { role }) => role !== 'enterprise' })
  @Answers('问题征集表（PDF），供盖章', 'The form of a problem as PDF, to be stamped', null, asPdf)
  async form(@Cmd() { actor, at }: Command, @Param('id') id: string): Promise<Shown> {
    const { manager } = this.dataSource;
    const { state } = await this.access.read(manager, id, actor);
    if (!readsAll(state, actor)) throw new NotFound();
    const dossier = dossierOf(state);
    const contact = await readContact(manager, id);
    const sheet = formOf(
      { ...dossier, contact },
      {
        issuer: this.printing.issuer,
        at: state.declaration ? new Date(state.declaration.at) : at,
        campaign: await this.titleOf(dossier.campaign),
        number: dossier.number,
        files: await this.filesOf(problemSubject(id)),
      },
    );
    return new Shown(await this.press.print(`问题征集表 ${dossier.number}`, sheet));
  }

  @Get('drafts/:id/form/pdf')
  @May('intake.draft.write')
  @Answers('草稿的问题征集表（PDF），供盖章', 'The form of a draft as PDF, to be stamped', null, asPdf)
  async draft(@Cmd() { actor }: Command, @Param('id') id: string): Promise<Shown> {
    const draft = await readDraft(this.dataSource.manager, actor.account, id);
    if (!draft) throw new NotFound();
    const content = completed(draft.content, actor);
    const sheet = formOf(content, {
      issuer: this.printing.issuer,
      at: draft.updatedAt,
      campaign: typeof content['campaign'] === 'string' ? await this.titleOf(content['campaign']) : undefined,
      files: await this.filesOf(draftSubject(id)),
      unfinished: !parseSubmission(content).ok,
    });
    return new Shown(await this.press.print('问题征集表', sheet));
  }

  private async titleOf(id: string): Promise<string | undefined> {
    return (await this.aggregates.read(this.dataSource.manager, campaign, id))?.state.title;
  }

  private async filesOf(subject: string): Promise<string[]> {
    const files = await attachmentsOf(this.dataSource.manager, subject);
    return files.filter(({ purpose }) => purpose === 'attachment').map(({ name }) => name);
  }
}
