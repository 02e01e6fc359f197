import type { Text } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { allowed, obstacle } from './allowed.js';
import { ownCall } from './bid.js';
import { submits } from './dossier.js';
import { standpointOf, type Standpoint } from './standpoint.js';
import { topicCommands, type TopicCommand } from './topic-commands.js';
import type { TopicState } from './topic-state.js';

/** What a caller may do now; where not, why. Commands that are never theirs are not mentioned. */
export type May = Partial<Record<TopicCommand, true | Text>>;

type Doer = Exclude<Standpoint, 'stranger' | 'team' | 'onlooker'> | 'secretariat';
const doers: Record<TopicCommand, Doer> = {
  publishCall: 'secretariat',
  bid: 'bidder',
  closeCall: 'secretariat',
  evaluate: 'secretariat',
  failCall: 'secretariat',
  kickOff: 'secretariat',
  reportMilestone: 'lead',
  decideMilestone: 'secretariat',
  requestChange: 'lead',
  decideChange: 'secretariat',
  raiseRisk: 'lead',
  answerRisk: 'secretariat',
  reportResults: 'lead',
  commentResults: 'submitter',
  returnResults: 'secretariat',
  accept: 'secretariat',
  registerOutcome: 'secretariat',
  terminate: 'secretariat',
};

/** `hasBid`: the caller's organisation has a bid, or a draft of one, for the present call. */
export function may(state: TopicState, actor: Actor, at: Date, hasBid = false): May {
  const standpoint = standpointOf(state, actor);
  const mine = (command: TopicCommand): boolean =>
    actor.role === 'secretariat' ? doers[command] === 'secretariat' : doers[command] === standpoint;
  const possible = allowed(state);
  return Object.fromEntries(
    topicCommands
      .filter(mine)
      .map((command) => [
        command,
        possible.includes(command) ? (hindrance(command, state, actor, at, hasBid) ?? true) : obstacle(command, state),
      ]),
  );
}

/** Why a command that the state allows is still not possible for this caller at this moment. */
function hindrance(
  command: TopicCommand,
  state: TopicState,
  { organisation }: Actor,
  at: Date,
  hasBid: boolean,
): Text | undefined {
  const { call } = state;
  if (command === 'bid' && call && at >= new Date(call.closesAt))
    return { zh: '已过截止时间', en: 'The closing time has passed' };
  if (command === 'bid' && !organisation)
    return { zh: '请先登记所在单位', en: 'Your organisation is not registered yet' };
  if (command === 'bid' && submits(state, organisation!.creditCode)) return ownCall;
  if (command === 'bid' && hasBid)
    return { zh: '本单位已有揭榜方案', en: 'Your organisation has a bid for this call already' };
  if (command === 'closeCall' && call && at < new Date(call.earliestClosing))
    return { zh: `${call.earliestClosing} 之前不能截止`, en: `The call is held open until ${call.earliestClosing}` };
  return undefined;
}
