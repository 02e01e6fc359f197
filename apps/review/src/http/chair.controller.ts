import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { DiscussionOpened } from '@zhitong/contracts';
import { Aggregates, tell, type Tx } from '@zhitong/events';
import { Answers, Cmd, IDS, May, withCalendar, type Command, type Ids } from '@zhitong/service';
import { conclude } from '../domain/panel/conclude.js';
import { panel } from '../domain/panel/panel.js';
import { openDiscussion } from '../domain/panel/score.js';
import type { PanelState } from '../domain/panel/state.js';
import type { PanelFact } from '../domain/panel/types.js';
import type { ReviewRules } from '../domain/rules.js';
import { keepRemark } from '../persistence/discussion.js';
import { keepHand } from '../persistence/hands.js';
import { dropOpinionDraft } from '../persistence/opinion-drafts.js';
import { scoreAgain } from '../persistence/seat-messages.js';
import { seatsOf } from '../persistence/seats.js';
import { sheetsOf } from '../persistence/sheets.js';
import { chairPanel } from './chair.answers.js';
import { ChairDesk } from './chair-desk.js';
import { ConclusionDto, DiscussionDto } from './panel.dto.js';
import { byRole } from './role.js';

/** What the chair of a panel decides once all scores are in. */
@Controller('panels/:id')
export class ChairController {
  constructor(
    private readonly desk: ChairDesk,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** What the chair says to it is the first remark. */
  @Post('discussion')
  @Answers('讨论并复评', 'Opens the discussion and a second scoring', chairPanel)
  @May('review.panel.open-discussion')
  discussion(@Cmd() command: Command, @Param('id') id: string, @Body() { text }: DiscussionDto) {
    const { at } = command;
    return this.decide(
      command,
      id,
      (state, { counting, rules }) => openDiscussion({ at, rules, counting }, state),
      async (tx, { round }, seat) => {
        if (text !== undefined)
          await keepRemark(tx.manager, { id: this.ids.next('remark'), panel: id, round, seat, body: text, at });
      },
    );
  }

  @Post('conclusion')
  @Answers('出具专家组意见', "The chair's opinion concludes the review", chairPanel)
  @May('review.panel.conclude')
  conclusion(@Cmd() command: Command, @Param('id') id: string, @Body() dto: ConclusionDto) {
    const { at } = command;
    const opinion = { ...dto };
    return this.decide(
      command,
      id,
      (state, { counting, rules }) => conclude({ opinion, at, rules, counting }, state),
      (tx, { round }) => dropOpinionDraft(tx.manager, id, round),
    );
  }

  /** `counting`: sheets of the pass that still count; the rules with the calendar of now. */
  private decide(
    command: Command,
    id: string,
    decide: (state: PanelState, given: { counting: number; rules: ReviewRules }) => PanelFact[],
    after: (tx: Tx, state: PanelState, seat: string) => Promise<unknown>,
  ) {
    return this.desk.run(command, id, async (tx, before, seat) => {
      const counting = (await sheetsOf(tx.manager, id, before.round, before.pass)).length;
      const rules = await withCalendar(tx.manager, this.desk.rules);
      const { state, facts } = await this.aggregates.change(
        tx,
        panel,
        id,
        // No version is shown to a chair, so none is expected of one: it would count what others do.
        'any',
        (s) => decide(s, { counting, rules }),
        byRole(command),
      );
      await keepHand(tx.manager, id, state.round, command.actor.account);
      const discussion = facts.find(({ type }) => type === DiscussionOpened.type);
      if (discussion) await tell(tx.manager, discussion, scoreAgain(await seatsOf(tx.manager, id, state.round), state));
      await after(tx, state, seat);
      return { body: await this.desk.view(tx.manager, id, state, command) };
    });
  }
}
