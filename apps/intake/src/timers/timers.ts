import { change, onDue } from '@zhitong/events';
import { campaign, windowEnded } from '../domain/campaign/campaign.js';
import { clockRanOut } from '../domain/problem/formal-check.js';
import { problem } from '../domain/problem/problem.js';

/** What intake does when a deadline passes: two clocks mark a problem, a window closes a campaign. */
export const timers = [
  onDue(problem, 'formal-check', (key) => [change(problem, key, (state) => clockRanOut('formal-check', state))]),
  onDue(problem, 'correction', (key) => [change(problem, key, (state) => clockRanOut('correction', state))]),
  onDue(campaign, 'window', (key) => [change(campaign, key, windowEnded)]),
];
