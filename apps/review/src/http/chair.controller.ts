import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { DiscussionOpened } from '@zhitong/contracts';
import { Aggregates, tell } from '@zhitong/events';
import { Answers, Cmd, Commands, May, type Command } from '@zhitong/service';
import { conclude } from '../domain/panel/conclude.js';
import { panel } from '../domain/panel/panel.js';
import { openDiscussion } from '../domain/panel/score.js';
import type { PanelState } from '../domain/panel/state.js';
import type { PanelFact } from '../domain/panel/types.js';
import type { ReviewRules } from '../domain/rules.js';
import { keepHand } from '../persistence/hands.js';
import { seatsOf } from '../persistence/seats.js';
import { sheetsOf } from '../persistence/sheets.js';
import { REVIEW_RULES } from '../review-rules.js';
import { assertChairs } from './panel-access.js';
import { chairPanel } from './panel.answers.js';
import { ConclusionDto } from './panel.dto.js';
import { chairView } from './panel-view.js';
import { byRole } from './role.js';
import { scoreAgain } from '../persistence/seat-messages.js';

/** What the chair of a panel does once all scores are in. */
@Controller('panels/:id')
export class ChairController {
  constructor(
    private readonly commands: Commands,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(REVIEW_RULES) private readonly rules: ReviewRules,
  ) {}

  @Post('discussion')
  @Answers('讨论并复评', 'Opens the discussion and a second scoring', chairPanel)
  @May('review.panel.open-discussion')
  discussion(@Cmd() command: Command, @Param('id') id: string) {
    const { at } = command;
    return this.asChair(command, id, (state, counting) => openDiscussion({ at, rules: this.rules, counting }, state));
  }

  @Post('conclusion')
  @Answers('出具专家组意见', "The chair's opinion concludes the review", chairPanel)
  @May('review.panel.conclude')
  conclusion(@Cmd() command: Command, @Param('id') id: string, @Body() dto: ConclusionDto) {
    const { at } = command;
    const opinion = { ...dto };
    return this.asChair(command, id, (state, counting) =>
      conclude({ opinion, at, rules: this.rules, counting }, state),
    );
  }

  /** `counting`: sheets of the pass that still count. */
  private asChair(command: Command, id: string, decide: (state: PanelState, counting: number) => PanelFact[]) {
    return this.commands.run(command, async (tx) => {
      const { state: before } = await this.aggregates.lock(tx, panel, id);
      await assertChairs(tx.manager, command.actor, id, before.round);
      const counting = (await sheetsOf(tx.manager, id, before.round, before.pass)).length;
      const { state, facts } = await this.aggregates.change(
        tx,
        panel,
        id,
        // No version is shown to a chair, so none is expected of one: it would count what others do.
        'any',
        (s) => decide(s, counting),
        byRole(command),
      );
      await keepHand(tx.manager, id, state.round, command.actor.account);
      const discussion = facts.find(({ type }) => type === DiscussionOpened.type);
      if (discussion) await tell(tx.manager, discussion, scoreAgain(await seatsOf(tx.manager, id, state.round), state));
      return { body: chairView(id, state, await seatsOf(tx.manager, id, state.round), this.rules, command.language) };
    });
  }
}
