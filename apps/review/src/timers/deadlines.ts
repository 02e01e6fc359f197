import { change, onDue, type DueHandler } from '@zhitong/events';
import { randomIds } from '@zhitong/service';
import { confirm } from '../domain/panel/conclude.js';
import { panel } from '../domain/panel/panel.js';
import { standardRules } from '../domain/rules.js';
import { expire } from '../domain/seat/decide.js';
import { seat, type SeatState } from '../domain/seat/seat.js';
import { replacement } from '../persistence/replacement.js';

/** What passes by itself: the public notice, and invitations that nobody answered. */
export const reviewTimers: readonly DueHandler[] = [
  onDue(panel, 'notice', (key) => [change(panel, key, (state) => confirm(state))]),
  onDue(seat, 'invitation', async (key, _timer, at, look) => {
    const [row] = await look.query<{ state: SeatState }[]>(`SELECT state FROM seat WHERE id = $1`, [key]);
    if (row?.state.status !== 'invited') return [];
    return [
      change(seat, key, (state) => expire(key, state)),
      ...(await replacement(
        look,
        { id: key, state: row.state },
        { newId: randomIds.next('seat'), at, rules: standardRules },
      )),
    ];
  }),
];
