import { change, onDue } from '@zhitong/events';
import type { TimersWith } from '@zhitong/service';
import { confirm } from '../domain/panel/conclude.js';
import { panel } from '../domain/panel/panel.js';
import { seat } from '../domain/seat/seat.js';
import { expire } from '../domain/seat/leave.js';
import { lockPanelOf } from '../persistence/panel-of-seat.js';
import { replacement } from '../persistence/replacement.js';
import { seatWithPanel } from '../queries/seats-of-expert.js';
import { rulesOf } from '../review-rules.js';

/** What passes by itself: the public notice, and invitations that nobody answered. */
export const reviewTimers: TimersWith = ({ rules, ids }) => [
  onDue(panel, 'notice', (key) => [change(panel, key, (state) => confirm(state))]),
  onDue(
    seat,
    'invitation',
    async (key, _timer, at, look) => {
      const due = await seatWithPanel(look, key);
      if (due?.state.status !== 'invited') return [];
      const left = change(seat, key, (state) => expire(key, state, due.panel));
      const next = await replacement(look, due, { newId: ids.next('seat'), at, rules: rulesOf(rules) });
      return next ? [left, next.change] : [left];
    },
    // Its review may be ending at this moment: then nobody is invited any more.
    (key, look) => lockPanelOf(look, key),
  ),
];
