import type { Text } from '@zhitong/contracts';

/** The six stations of a problem's way, as they are drawn above its timeline. */
export const stages = ['submission', 'review', 'research', 'brief', 'instruction', 'answer'] as const;
export type Stage = (typeof stages)[number];

interface About {
  name: Text;
  stage: Stage;
  /** The case is closed for the enterprise. What has been begun may still go on. */
  final?: true;
}

const about = (stage: Stage, zh: string, en: string): About => ({ name: { zh, en }, stage });
const final = (stage: Stage, zh: string, en: string): About => ({ ...about(stage, zh, en), final: true });

/** Every state of a problem over all services. */
export const states = {
  absent: about('submission', '提交在途', 'its submission is on the way'),
  entered: about('submission', '待企业确认', 'waiting for the enterprise to confirm'),
  submitted: about('submission', '待形式审查', 'waiting for the formal check'),
  returned: about('submission', '退回补正', 'returned for correction'),
  rejected: final('submission', '不予受理', 'rejected'),
  withdrawn: final('submission', '已撤回', 'withdrawn'),
  merged: final('submission', '已并入其他问题', 'merged into another one'),
  accepted: about('review', '已受理，待组建专家组', 'accepted, waiting for a panel'),
  inviting: about('review', '邀请专家中', 'inviting experts'),
  scoring: about('review', '专家评分中', 'experts are scoring'),
  scored: about('review', '评分已齐，待专家组意见', 'scored, waiting for the chair'),
  discussing: about('review', '讨论复评中', 'discussing and scoring again'),
  'under-review': about('review', '专家评审中', 'under review'),
  'review-notice': about('review', '评审结果公示中', 'approval on public notice'),
  reviewed: about('review', '评审结束', 'the review has ended'),
  declined: final('review', '评审未通过', 'declined'),
  approved: about('research', '评审通过，待发榜', 'approved, waiting for a call'),
  calling: about('research', '揭榜中', 'the call is open'),
  evaluating: about('research', '评榜中', 'bids are being evaluated'),
  'award-notice': about('research', '拟立项公示中', 'award on public notice'),
  'call-failed': about('research', '流榜，待重新发榜', 'nobody suitable, waiting for another call'),
  awarded: about('research', '已签任务书，待启动', 'awarded, waiting for the kick-off'),
  running: about('research', '课题研究中', 'the topic is being worked on'),
  'results-reported': about('research', '待验收', 'results wait for acceptance'),
  'results-accepted': about('research', '验收通过', 'results accepted'),
  'topic-ended': about('research', '课题终止', 'the topic ended without acceptance'),
  'brief-drafted': about('brief', '专报待核稿', 'the brief waits for proofreading'),
  'brief-proofread': about('brief', '专报待保密审查', 'the brief waits for the confidentiality check'),
  'brief-cleared': about('brief', '专报待审签', 'the brief waits for sign-off'),
  'brief-returned': about('brief', '专报退回修改', 'the brief was returned'),
  'brief-approved': about('brief', '专报待报送', 'the brief waits to be sent'),
  'brief-published': about('brief', '专报已报送', 'the brief was sent'),
  instructed: about('instruction', '领导已批示', 'leaders have instructed'),
  answered: final('answer', '已回告', 'answered'),
} satisfies Record<string, About>;

export type State = keyof typeof states;
export const stateNames = Object.keys(states) as [State, ...State[]];

export const stageOf = (state: State): Stage => states[state].stage;
export const stateName = (state: State): Text => states[state].name;
export const isFinal = (state: State): boolean => states[state].final === true;
