import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { Tx } from '@zhitong/events';
import { Commands, Answers, Cmd, created, IDS, May, type Command, type Ids, type Outcome } from '@zhitong/service';
import { demandDiscuss } from '../domain/panel/discuss.js';
import type { PanelState } from '../domain/panel/state.js';
import { demand } from '../domain/seat/allowed.js';
import { discussionOf, keepRemark } from '../persistence/discussion.js';
import { maskedTerms } from '../persistence/masking.js';
import { z } from 'zod';
import { remark } from './chair.answers.js';
import { ChairDesk } from './chair-desk.js';
import { remarksShown } from './packet.js';
import { RemarkDto } from './panel.dto.js';
import { SeatDesk } from './seat-desk.js';

const discussionAnswer = z.array(remark);

/** What a panel says to each other between its two passes; nobody else reads it. Experts speak without names. */
@Controller()
export class DiscussionController {
  constructor(
    private readonly commands: Commands,
    private readonly chairs: ChairDesk,
    private readonly seats: SeatDesk,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  @Post('panels/:id/remarks')
  @Answers('组长发言', 'The chair speaks in the discussion', discussionAnswer, created)
  @May('review.panel.discuss')
  asChair(@Cmd() command: Command, @Param('id') id: string, @Body() { text }: RemarkDto) {
    return this.chairs.run(command, id, async (tx, state, seat) => {
      demandDiscuss(state);
      return this.speak(tx, state, { panel: id, seat, body: text, at: command.at });
    });
  }

  @Post('seats/:id/remarks')
  @Answers('专家发言', 'An expert speaks in the discussion', discussionAnswer, created)
  @May('review.seat.discuss')
  asExpert(@Cmd() command: Command, @Param('id') seat: string, @Body() { text }: RemarkDto) {
    return this.commands.run(command, async (tx) => {
      const { state, standing } = await this.seats.locked(tx, command.actor, seat);
      demand('discuss', state, standing, command.actor.role);
      return this.speak(tx, standing, { panel: state.panel, seat, body: text, at: command.at });
    });
  }

  /** Keeps a remark, and answers the discussion as its writer reads it. */
  private async speak(
    { manager }: Tx,
    state: PanelState,
    said: { panel: string; seat: string; body: string; at: Date },
  ): Promise<Outcome> {
    const { panel, seat } = said;
    const { round } = state;
    await keepRemark(manager, { id: this.ids.next('remark'), round, ...said });
    const blind = { state, masked: await maskedTerms(manager, panel) };
    return { body: remarksShown(await discussionOf(manager, panel, round, seat), blind), created: true };
  }
}
