import { change, onDue, type DueHandler } from '@zhitong/events';
import { brief } from '../domain/brief/brief.js';
import { overdue } from '../domain/brief/instruct.js';

/** What passes by itself: deadlines of tasks. */
export const briefsTimers: readonly DueHandler[] = [
  onDue(brief, 'task:', (key, { name }) => [
    change(brief, key, (state) => overdue(key, name.slice('task:'.length), state)),
  ]),
];
