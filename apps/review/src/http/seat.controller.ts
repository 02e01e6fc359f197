import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates, VersionConflict, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Caller, Cmd, Commands, IDS, May, Versioned, type Command, type Ids } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { start } from '../domain/panel/form.js';
import { panel } from '../domain/panel/panel.js';
import { completeScores } from '../domain/panel/score.js';
import type { PanelState } from '../domain/panel/state.js';
import type { ReviewRules } from '../domain/rules.js';
import { abstain, allowedSeat, declare, replace, sealScore } from '../domain/seat/decide.js';
import { seat, type SeatFact, type SeatState } from '../domain/seat/seat.js';
import { replacement } from '../persistence/replacement.js';
import { sheetsOf, takenSeats } from '../persistence/seats.js';
import { declarationFor } from '../queries/declaration.js';
import { REVIEW_RULES } from '../review-rules.js';
import { packetOf } from './packet.js';
import { DeclarationDto, ReplacementDto, SheetDto } from './seat.dto.js';

/** An expert's own seats. Somebody else's does not exist. */
@Controller('seats')
export class SeatController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(REVIEW_RULES) private readonly rules: ReviewRules,
  ) {}

  /** What waits for me: invitations to answer and problems to score. */
  @Get()
  @May('review.seat.read')
  async mine(@Caller() actor: Actor) {
    const rows = await this.dataSource.query<{ id: string; state: SeatState; panel: PanelState }[]>(
      `SELECT s.id, s.state, p.state AS panel FROM seat s JOIN panel p ON p.id = s.panel
       WHERE s.expert = $1 AND s.status IN ('invited', 'accepted') ORDER BY s.answer_by, s.id`,
      [actor.account],
    );
    return rows.map((row) => seatView(row.id, row.state, row.panel));
  }

  /** Before the packet opens: which of these organisations have you a tie to? */
  @Get(':id/declaration')
  @May('review.seat.declare')
  async declaration(@Caller() actor: Actor, @Param('id') id: string) {
    const { state } = await this.own(actor, id);
    return { seat: id, organisations: await declarationFor(this.dataSource.manager, id, state.expert, this.rules) };
  }

  /** No tie: the seat is taken. A tie to the submitter, or a conflict of another kind: a reserve is invited. */
  @Post(':id/declaration')
  @May('review.seat.declare')
  declare(@Cmd() command: Command, @Param('id') id: string, @Body() { organisations, conflict }: DeclarationDto) {
    return this.onSeat(command, id, async (tx, state, standing) => {
      const { organisation, joined } = standing.dossier!;
      const concerned = new Set(
        [organisation, ...joined.map((each) => each.organisation)].map(({ creditCode }) => creditCode),
      );
      const kind = conflict ?? (organisations.some((code) => concerned.has(code)) ? 'organisation' : undefined);
      const facts = declare(id, kind, state, standing);
      return { facts, replaced: kind !== undefined, after: async () => this.startIfComplete(tx, command, state) };
    });
  }

  /** The problem, without who asks. Only after the declaration. */
  @Get(':id/packet')
  @May('review.seat.score')
  async packet(@Caller() actor: Actor, @Param('id') id: string) {
    const { state, panel: standing } = await this.own(actor, id);
    if (state.status !== 'accepted')
      throw new NotFound({ zh: '请先作利益冲突声明', en: 'declare your interests first' });
    return { seat: id, rubric: this.rules.rubric, dueAt: standing.dueAt, packet: packetOf(standing) };
  }

  @Get(':id/sheet')
  @May('review.seat.score')
  async sheet(@Caller() actor: Actor, @Param('id') id: string) {
    const { panel: standing } = await this.own(actor, id);
    const [draft] = await this.dataSource.query<{ version: number; body: SheetDto }[]>(
      `SELECT version, body FROM sheet_draft WHERE seat = $1 AND pass = $2`,
      [id, standing.pass],
    );
    return new Versioned(draft?.body ?? {}, BigInt(draft?.version ?? 0));
  }

  /** Keeps a draft; nothing is checked against the rubric yet, and no fact is written. */
  @Put(':id/sheet')
  @May('review.seat.score')
  draft(@Cmd() command: Command, @Param('id') id: string, @Body() sheet: SheetDto) {
    return this.commands.run(command, async (tx) => {
      const { panel: standing } = await this.own(command.actor, id);
      const [row] = await tx.manager.query<{ version: number }[]>(
        `SELECT version FROM sheet_draft WHERE seat = $1 AND pass = $2 FOR UPDATE`,
        [id, standing.pass],
      );
      const version = BigInt(row?.version ?? 0);
      if (command.expected !== 'any' && command.expected !== version)
        throw new VersionConflict(id, command.expected, version);
      await tx.manager.query(
        `INSERT INTO sheet_draft (seat, pass, version, body) VALUES ($1, $2, 1, $3) ON CONFLICT (seat, pass) DO UPDATE SET version = sheet_draft.version + 1, body = excluded.body`,
        [id, standing.pass, JSON.stringify(sheet)],
      );
      return { body: sheet, version: version + 1n };
    });
  }

  /** Seals the score. The last seal of a pass unseals all at once. */
  @Post(':id/seal')
  @May('review.seat.score')
  seal(@Cmd() command: Command, @Param('id') id: string, @Body() dto: SheetDto) {
    return this.onSeat(command, id, async (tx, state, standing) => {
      const sheet = { criteria: dto.criteria, comments: dto.comments, recommends: dto.recommends };
      const salt = this.ids.random();
      const facts = sealScore({ seat: id, sheet, salt, rubric: this.rules.rubric }, state, standing);
      await tx.manager.query(
        `INSERT INTO sheet (seat, pass, panel, round, body, salt) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, standing.pass, state.panel, state.round, JSON.stringify(sheet), salt],
      );
      await tx.manager.query(`DELETE FROM sheet_draft WHERE seat = $1`, [id]);
      const after = async () => {
        const sheets = await sheetsOf(tx.manager, state.panel, state.round, standing.pass);
        await this.aggregates.change(
          tx,
          panel,
          state.panel,
          'any',
          (s) => completeScores({ sheets, seed: this.ids.random(), rules: this.rules }, s),
          { actor: 'expert' },
        );
      };
      return { facts, replaced: false, after };
    });
  }

  @Post(':id/abstention')
  @May('review.seat.score')
  abstention(@Cmd() command: Command, @Param('id') id: string) {
    return this.onSeat(command, id, async (_tx, state, standing) => ({
      facts: abstain(id, state, standing),
      replaced: true,
    }));
  }

  /** The secretariat, or the expert who cannot come, gives the place to a reserve. */
  @Post(':id/replacement')
  @May('review.seat.replace')
  replacement(@Cmd() command: Command, @Param('id') id: string, @Body() { reason }: ReplacementDto) {
    return this.onSeat(command, id, async (_tx, state, standing) => ({
      facts: replace(id, reason, state, standing),
      replaced: true,
    }));
  }

  /** Locks panel, then seat; decides; invites a reserve where the seat was left. */
  private onSeat(
    command: Command,
    id: string,
    work: (
      tx: Tx,
      state: SeatState,
      standing: PanelState,
    ) => Promise<{ facts: SeatFact[]; replaced: boolean; after?: () => Promise<void> }>,
  ) {
    return this.commands.run(command, async (tx) => {
      const { state: own } = await this.own(command.actor, id);
      const { state: standing } = await this.aggregates.lock(tx, panel, own.panel);
      const { state: locked } = await this.aggregates.lock(tx, seat, id);
      const { facts, replaced, after } = await work(tx, locked, standing);
      const { state, version } = await this.aggregates.change(tx, seat, id, command.expected, () => facts, command.why);
      if (replaced)
        await this.aggregates.apply(
          tx,
          await replacement(
            tx.manager,
            { id, state },
            { newId: this.ids.next('seat'), at: command.at, rules: this.rules },
          ),
          command.why,
        );
      await after?.();
      const { state: now } = await this.aggregates.lock(tx, panel, own.panel);
      return { body: seatView(id, state, now), version };
    });
  }

  private async startIfComplete(tx: Tx, command: Command, state: SeatState): Promise<void> {
    const taken = await takenSeats(tx.manager, state.panel, state.round);
    await this.aggregates.change(
      tx,
      panel,
      state.panel,
      'any',
      (s) => start({ taken, at: command.at, rules: this.rules }, s),
      { actor: 'expert' },
    );
  }

  private async own(actor: Actor, id: string): Promise<{ state: SeatState; panel: PanelState }> {
    const [row] = await this.dataSource.query<{ state: SeatState; panel: PanelState }[]>(
      `SELECT s.state, p.state AS panel FROM seat s JOIN panel p ON p.id = s.panel WHERE s.id = $1`,
      [id],
    );
    if (!row || (actor.role !== 'secretariat' && row.state.expert !== actor.account)) throw new NotFound();
    return row;
  }
}

/** What an expert sees of a seat: never the submitter, nothing of colleagues. */
function seatView(id: string, state: SeatState, standing: PanelState) {
  const possible = allowedSeat(state, standing);
  return {
    seat: id,
    duty: state.duty,
    panel: state.duty === 'chair' ? state.panel : undefined,
    status: state.status,
    title: state.status === 'accepted' ? standing.dossier?.title : undefined,
    answerBy: state.answerBy,
    dueAt: state.status === 'accepted' ? standing.dueAt : undefined,
    pass: state.status === 'accepted' ? standing.pass : undefined,
    sealed: state.sealed,
    minutes: 30,
    may: Object.fromEntries(
      (['declare', 'seal', 'abstain'] as const).map((command) => [command, possible.includes(command)]),
    ),
  };
}
