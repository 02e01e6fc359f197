import { change, onDue } from '@zhitong/events';
import { noticeEnded } from '../domain/award.js';
import { callExpired } from '../domain/call.js';
import { milestoneExpired } from '../domain/milestones.js';
import { topic } from '../domain/topic.js';
import { proposals } from '../persistence/proposals.js';

/** What happens when a deadline of a topic passes. The topic is locked when these are asked. */
export const deadlines = [
  onDue(topic, 'call', async (key, _timer, _at, look) => {
    const bids = await proposals.count(look, key);
    return [change(topic, key, (state) => callExpired({ bids }, state))];
  }),
  onDue(topic, 'notice', (key, _timer, at) => [change(topic, key, (state) => noticeEnded({ at }, state))]),
  onDue(topic, 'milestone:', (key, { name }) => {
    const milestone = name.slice('milestone:'.length);
    return [change(topic, key, (state) => milestoneExpired({ milestone }, state))];
  }),
];
