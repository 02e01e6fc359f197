import { change, onDue, type DueHandler } from '@zhitong/events';
import { randomIds } from '@zhitong/service';
import { confirm } from '../domain/panel/conclude.js';
import { panel } from '../domain/panel/panel.js';
import { standardRules } from '../domain/rules.js';
import { seat } from '../domain/seat/seat.js';
import { expire } from '../domain/seat/leave.js';
import { replacement } from '../persistence/replacement.js';
import { seatWithPanel } from '../queries/seats-of-expert.js';

/** What passes by itself: the public notice, and invitations that nobody answered. */
export const reviewTimers: readonly DueHandler[] = [
  onDue(panel, 'notice', (key) => [change(panel, key, (state) => confirm(state))]),
  onDue(seat, 'invitation', async (key, _timer, at, look) => {
    const due = await seatWithPanel(look, key);
    if (due?.state.status !== 'invited') return [];
    const left = change(seat, key, (state) => expire(key, state, due.panel));
    // The limits of a person's year and of former ties are the same in every set of rules.
    const next = await replacement(look, due, { newId: randomIds.next('seat'), at, rules: standardRules });
    return next ? [left, next.change] : [left];
  }),
];
