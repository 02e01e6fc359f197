import { Inject, Injectable } from '@nestjs/common';
import { notAllowedNow, NotFound, societyOf } from '@zhitong/contracts';
import { Aggregates, change, type Change, type Changed, type Tx } from '@zhitong/events';
import { IDS, type Command, type Ids } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { assign, type Assigned } from '../domain/assignment/assign.js';
import { barredBy } from '../domain/assignment/barred.js';
import { inputsOf, type AssignmentOptions } from '../domain/assignment/candidate.js';
import { noChair, notEnoughExperts } from '../domain/assignment/not-enough.js';
import { fitOf, rank, reasonOf } from '../domain/assignment/rank.js';
import { successor } from '../domain/assignment/successor.js';
import { emptyPlaces, vacanciesOf } from '../domain/assignment/vacancies.js';
import { allowed, demand, noVacancy, panelWording } from '../domain/panel/allowed.js';
import { form } from '../domain/panel/form.js';
import { panel } from '../domain/panel/panel.js';
import type { PanelState } from '../domain/panel/state.js';
import type { FixedRules } from '../domain/rules.js';
import { invite } from '../domain/seat/invite.js';
import { seat } from '../domain/seat/seat.js';
import { assignmentOf, keepAssignment } from '../persistence/assignments.js';
import { holdExperts } from '../persistence/experts.js';
import { keepHand } from '../persistence/hands.js';
import { keepReserves, reservesInTurn } from '../persistence/reserves.js';
import { everSeated, seatsOf } from '../persistence/seats.js';
import { candidatesFor } from '../queries/candidates.js';
import { REVIEW_RULES } from '../review-rules.js';
import { byRole } from './role.js';

type Wish = Pick<AssignmentOptions, 'method' | 'size' | 'seed'> & { chair?: string | undefined };

interface Placed extends Assigned {
  duty: 'member' | 'chair';
}

/** Puts people on a panel. */
@Injectable()
export class FormationDesk {
  constructor(
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(IDS) private readonly ids: Ids,
    @Inject(REVIEW_RULES) readonly rules: FixedRules,
  ) {}

  /** Assigns, keeps what the assignment was computed from, and invites. */
  async form(tx: Tx, command: Command, id: string, wish: Wish): Promise<Changed<PanelState>> {
    const state = await this.locked(tx, id);
    demand('form', state);
    await holdExperts(tx.manager);
    const candidates = await candidatesFor(tx.manager, id, state.dossier!, this.rules, command.at);
    const options = await this.optionsFor(tx, id, state, wish);
    const assignment = assign(candidates, options);
    const formed = await this.aggregates.change(
      tx,
      panel,
      id,
      command.expected,
      (s) => form({ assignment, method: options.method, seed: options.seed, rules: this.rules }, s),
      byRole(command),
    );
    await keepAssignment(tx.manager, id, state.round, inputsOf(candidates, options));
    await keepReserves(tx.manager, id, state.round, assignment.reserves);
    await this.invite(tx, command, id, state, [
      { ...assignment.chair, duty: 'chair' },
      ...assignment.members.map((member) => ({ ...member, duty: 'member' as const })),
    ]);
    return formed;
  }

  /** Chooses for each empty place as the panel was chosen: by the same seed, from those who may come now. */
  async fill(tx: Tx, command: Command, id: string): Promise<{ state: PanelState; version: bigint }> {
    const { state, version } = await this.aggregates.lock(tx, panel, id);
    if (state.status === 'absent') throw new NotFound();
    await reservesInTurn(tx.manager, id, state.round);
    const seats = (await seatsOf(tx.manager, id, state.round)).map((row) => row.state);
    const places = emptyPlaces(vacanciesOf(state, seats));
    if (places.length === 0)
      throw notAllowedNow(panelWording, 'fill-vacancies', state.status, allowed(state), noVacancy);
    await holdExperts(tx.manager);
    const candidates = await candidatesFor(tx.manager, id, state.dossier!, this.rules, command.at);
    const employerOf = new Map(candidates.map(({ expert }) => [expert.id, expert.employer.creditCode]));
    const { options } = (await assignmentOf(tx.manager, id, state.round))!;
    const ranked = rank(candidates, options);
    const seated = new Set(seats.map(({ expert }) => expert));
    const employers = new Set(
      seats.filter(({ status }) => status !== 'left').flatMap(({ expert }) => employerOf.get(expert) ?? []),
    );
    const placed: Placed[] = [];
    for (const duty of places) {
      const next = successor(
        ranked.map(({ expert }) => ({ expert, conflicts: [] })),
        { duty, seated, employers, reviewsPerYear: this.rules.reviewsPerYear },
      );
      if (!next) throw duty === 'chair' ? noChair() : notEnoughExperts(places.length, placed.length);
      seated.add(next.expert.id);
      employers.add(next.expert.employer.creditCode);
      placed.push({ duty, expert: next.expert.id, reason: reasonOf(ranked.find((r) => r.expert === next.expert)!) });
    }
    await this.invite(tx, command, id, state, placed);
    return { state, version };
  }

  /** Everybody of the library as a candidate: how near, how busy, and why not. */
  async candidates(manager: EntityManager, id: string, state: PanelState, at: Date) {
    const { reviewsPerYear } = this.rules;
    const { disciplines } = state.dossier!;
    const former = await this.formerOf(manager, id, state);
    return (await candidatesFor(manager, id, state.dossier!, this.rules, at)).map(({ expert, conflicts }) => ({
      expert,
      conflicts,
      home: expert.society === societyOf(disciplines),
      fit: fitOf(expert.disciplines, disciplines),
      barred: barredBy({ expert }, { reviewsPerYear, former }),
    }));
  }

  /** A reconsideration is someone else's; a revised text may go back to who asked for the revision. */
  private async formerOf(manager: EntityManager, id: string, { objections }: PanelState): Promise<string[]> {
    return objections.some(({ status }) => status === 'upheld') ? everSeated(manager, id) : [];
  }

  private async locked(tx: Tx, id: string): Promise<PanelState> {
    const { state } = await this.aggregates.lock(tx, panel, id);
    if (state.status === 'absent') throw new NotFound();
    return state;
  }

  private async optionsFor(
    tx: Tx,
    id: string,
    state: PanelState,
    { method, size, seed, chair }: Wish,
  ): Promise<AssignmentOptions> {
    const { employers, reserves, reviewsPerYear } = this.rules;
    const { disciplines } = state.dossier!;
    return {
      method,
      seed,
      size,
      employers,
      reserves,
      reviewsPerYear,
      society: societyOf(disciplines),
      disciplines,
      ...(chair === undefined ? {} : { chair }),
      former: await this.formerOf(tx.manager, id, state),
    };
  }

  private async invite(
    tx: Tx,
    { at, why, actor }: Command,
    id: string,
    { problems, round }: PanelState,
    placed: readonly Placed[],
  ): Promise<void> {
    const hours = this.rules.invitationHours;
    const changes = placed.map(({ expert, reason, duty }): Change => {
      const key = this.ids.next('seat');
      return change(seat, key, (s) =>
        invite({ seat: key, problems, panel: id, round, expert, duty, reason, at, hours }, s),
      );
    });
    await this.aggregates.apply(tx, changes, why);
    await keepHand(tx.manager, id, round, actor.account);
  }
}
