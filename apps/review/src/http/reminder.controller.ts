import { Controller, Inject, Param, Post } from '@nestjs/common';
import { Aggregates, tell, type Tx } from '@zhitong/events';
import { Answers, Cmd, Commands, IDS, May, type Command, type Ids } from '@zhitong/service';
import { panel } from '../domain/panel/panel.js';
import { demandRemind, owingOf, toRemind } from '../domain/panel/remind.js';
import type { PanelState } from '../domain/panel/state.js';
import { keepReminder, lastReminders } from '../persistence/reminders.js';
import { reminded } from '../persistence/seat-messages.js';
import { seatsOf } from '../persistence/seats.js';
import { reminderAnswer } from './chair.answers.js';
import { ChairDesk } from './chair-desk.js';

/** Whoever waits for experts tells them so, each at most once a day. */
@Controller('panels/:id/reminder')
export class ReminderController {
  constructor(
    private readonly commands: Commands,
    private readonly chairs: ChairDesk,
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  @Post()
  @Answers('提醒还没有答复或交回评分的专家', 'Reminds experts who owe an answer or a score', reminderAnswer)
  @May('review.panel.remind')
  remind(@Cmd() command: Command, @Param('id') id: string) {
    if (command.actor.role === 'chair')
      return this.chairs.run(command, id, (tx, state) => this.tellOwing(tx, command, id, state));
    return this.commands.run(command, async (tx) => {
      const { state } = await this.aggregates.lock(tx, panel, id);
      return this.tellOwing(tx, command, id, state);
    });
  }

  private async tellOwing({ manager }: Tx, { at }: Command, id: string, state: PanelState) {
    const { round } = state;
    const owing = owingOf(state, await seatsOf(manager, id, round));
    const remind = { owing, last: await lastReminders(manager, id, round), at, rules: this.chairs.rules };
    demandRemind(remind, state);
    const told = toRemind(remind);
    const reminder = this.ids.next('reminder');
    await keepReminder(manager, { id: reminder, panel: id, round, seats: told.map(({ seat }) => seat), at });
    await tell(manager, { id: reminder, at }, reminded(told));
    return { body: { reminded: told.length, remindedAt: at.toISOString() } };
  }
}
