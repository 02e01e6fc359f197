import type { Text } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { allowed, topicCommands, type TopicCommand } from './allowed.js';
import { submitters } from './dossier.js';
import { standpointOf, type Standpoint } from './standpoint.js';
import type { TopicState, TopicStatus } from './topic-state.js';

/** What a caller may do now; where not, why. Commands that are never theirs are not mentioned. */
export type May = Partial<Record<TopicCommand, true | Text>>;

type Doer = Exclude<Standpoint, 'stranger' | 'team'> | 'secretariat';
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
  reportResults: 'lead',
  commentResults: 'submitter',
  returnResults: 'secretariat',
  accept: 'secretariat',
  registerOutcome: 'secretariat',
  terminate: 'secretariat',
};

export const statusNames: Record<TopicStatus, Text> = {
  none: { zh: '未立项', en: 'not opened' },
  foreclosed: { zh: '不立项', en: 'not to be opened' },
  open: { zh: '已立项，待发榜', en: 'open, waiting for its call' },
  calling: { zh: '揭榜中', en: 'open for bids' },
  evaluating: { zh: '评榜中', en: 'bids being evaluated' },
  notice: { zh: '公示中', en: 'on public notice' },
  failed: { zh: '流榜', en: 'without a suitable bid' },
  awarded: { zh: '已定榜，待启动', en: 'awarded, waiting for the kick-off' },
  running: { zh: '攻关中', en: 'under way' },
  reported: { zh: '待验收', en: 'waiting for acceptance' },
  accepted: { zh: '已验收', en: 'accepted' },
  terminated: { zh: '已终止', en: 'terminated' },
};

export function may(state: TopicState, actor: Actor, at: Date): May {
  const standpoint = standpointOf(state, actor);
  const mine = (command: TopicCommand): boolean =>
    actor.role === 'secretariat' ? doers[command] === 'secretariat' : doers[command] === standpoint;
  const possible = allowed(state);
  return Object.fromEntries(
    topicCommands
      .filter(mine)
      .map((command) => [
        command,
        possible.includes(command) ? (hindrance(command, state, actor, at) ?? true) : unsuitable(state),
      ]),
  );
}

const unsuitable = ({ status }: TopicState): Text => ({
  zh: `课题“${statusNames[status].zh}”，现在不能执行`,
  en: `The topic is ${statusNames[status].en}: not possible now`,
});

/** Why a command that the state allows is still not possible for this caller at this moment. */
function hindrance(command: TopicCommand, state: TopicState, { organisation }: Actor, at: Date): Text | undefined {
  const { call, dossier } = state;
  if (command === 'bid' && call && at >= new Date(call.closesAt))
    return { zh: '已过截止时间', en: 'The closing time has passed' };
  if (command === 'bid' && !organisation)
    return { zh: '请先登记所在单位', en: 'Your organisation is not registered yet' };
  if (command === 'bid' && dossier && submitters(dossier).includes(organisation!.creditCode))
    return { zh: '需求方不能揭自己的榜', en: 'The enterprise that submitted the problem cannot bid for it' };
  if (command === 'closeCall' && call && at < new Date(call.earliestClosing))
    return { zh: `${call.earliestClosing} 之前不能截止`, en: `The call is held open until ${call.earliestClosing}` };
  return undefined;
}
