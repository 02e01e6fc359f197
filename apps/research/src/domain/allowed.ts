import { impossible, notAllowedNow, type Text } from '@zhitong/contracts';
import type { TopicCommand } from './topic-commands.js';
import type { TopicState, TopicStatus } from './topic-state.js';
import { topicWording } from './wording.js';

/** The life of a topic in one table: which command each state allows. */
const allowedIn: Record<TopicStatus, readonly TopicCommand[]> = {
  none: [],
  foreclosed: [],
  open: ['publishCall', 'terminate'],
  calling: ['bid', 'closeCall', 'terminate'],
  evaluating: ['evaluate', 'failCall', 'terminate'],
  notice: ['failCall', 'terminate'],
  failed: ['publishCall', 'terminate'],
  awarded: ['kickOff', 'requestChange', 'decideChange', 'raiseRisk', 'answerRisk', 'terminate'],
  running: [
    'reportMilestone',
    'decideMilestone',
    'requestChange',
    'decideChange',
    'raiseRisk',
    'answerRisk',
    'reportResults',
    'terminate',
  ],
  reported: ['commentResults', 'answerRisk', 'returnResults', 'accept', 'terminate'],
  accepted: ['commentResults', 'registerOutcome'],
  terminated: [],
};

/** What part of the state a command that the status allows still needs, and what is said where it is missing. */
interface Need {
  holds: (state: TopicState) => boolean;
  otherwise: Text;
}
const changesDecided: Need = {
  holds: ({ changes }) => changes.every(({ decision }) => decision),
  otherwise: { zh: '上一项变更申请尚未审批', en: 'The request before is not decided yet' },
};
const needs: Partial<Record<TopicCommand, readonly Need[]>> = {
  reportMilestone: [
    {
      holds: ({ book }) => book!.milestones.some(({ status }) => status === 'pending' || status === 'overdue'),
      otherwise: { zh: '没有待报告的节点', en: 'No milestone waits for a report' },
    },
  ],
  decideMilestone: [
    {
      holds: ({ book }) => book!.milestones.some(({ status }) => status === 'reported'),
      otherwise: { zh: '没有待审核的节点', en: 'No milestone waits for a decision' },
    },
  ],
  decideChange: [
    {
      holds: ({ changes }) => changes.some(({ decision }) => !decision),
      otherwise: { zh: '没有待审批的变更申请', en: 'No request for a change waits for a decision' },
    },
  ],
  answerRisk: [
    {
      holds: ({ risks = [] }) => risks.some(({ answer }) => answer === undefined),
      otherwise: { zh: '没有待答复的风险', en: 'No risk waits for an answer' },
    },
  ],
  requestChange: [changesDecided],
  reportResults: [
    {
      holds: ({ book }) => book!.milestones.every(({ status }) => status === 'accepted'),
      otherwise: { zh: '尚有节点未通过', en: 'Not every milestone is accepted yet' },
    },
    changesDecided,
  ],
};

export const allowed = (state: TopicState): TopicCommand[] =>
  allowedIn[state.status].filter((command) => !unmet(command, state));

const unmet = (command: TopicCommand, state: TopicState): Need | undefined =>
  needs[command]?.find(({ holds }) => !holds(state));

/** Why a command is not among those that are allowed. */
export const obstacle = (command: TopicCommand, state: TopicState): Text =>
  (allowedIn[state.status].includes(command) && unmet(command, state)?.otherwise) ||
  impossible(topicWording, command, state.status);

/** @throws NotAllowedNow with the state and what it allows */
export function requireAllowed(command: TopicCommand, state: TopicState): void {
  const now = allowed(state);
  if (!now.includes(command)) throw notAllowedNow(topicWording, command, state.status, now, obstacle(command, state));
}
