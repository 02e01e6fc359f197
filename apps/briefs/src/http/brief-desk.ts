import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import { Aggregates, VersionConflict, type Tx } from '@zhitong/events';
import { Commands, type Command } from '@zhitong/service';
import { brief } from '../domain/brief/brief.js';
import type { BriefFact } from '../domain/brief/evolve.js';
import type { BriefState } from '../domain/brief/state.js';
import { briefView, visibleTo, worksInOffice } from './brief-view.js';

type Decide = (state: BriefState) => BriefFact[];

export interface Changing {
  /** What must be looked up, or kept, before it is decided. The brief is locked meanwhile, and this is its state. */
  decider: (tx: Tx, state: BriefState) => Decide | Promise<Decide>;
  /** Whether the caller may know of it; by default, who may see the brief. */
  visible?: (state: BriefState) => boolean;
  /** What is answered; by default, the brief as the caller sees it. */
  show?: (state: BriefState) => unknown;
}

/** Where every command on a brief that exists goes through: hidden first, then outdated, then not allowed. */
@Injectable()
export class BriefDesk {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
  ) {}

  change(command: Command, id: string, decide: Decide) {
    return this.changing(command, id, { decider: () => decide });
  }

  changing(
    command: Command,
    id: string,
    {
      decider,
      visible = (state) => visibleTo(command.actor, state),
      show = (state) => briefView(id, state, command),
    }: Changing,
  ) {
    const counted = worksInOffice(command.actor);
    const expected = counted ? command.expected : 'any';
    return this.commands.run(command, async (tx) => {
      const { state: before, version: found } = await this.aggregates.lock(tx, brief, id);
      if (before.status === 'absent' || !visible(before)) throw new NotFound();
      if (expected !== 'any' && expected !== found) throw new VersionConflict(id, expected, found);
      const decide = await decider(tx, before);
      const { state, version } = await this.aggregates.change(tx, brief, id, expected, decide, command.why);
      return counted ? { body: show(state), version } : { body: show(state) };
    });
  }
}
