import type { Text } from '@zhitong/contracts';
import type { Role } from '@zhitong/identity';

/** What a problem can wait for. */
export type WaitKind = keyof typeof waitKinds;

interface About {
  name: Text;
  /** Whoever it waits on can do nothing but let time pass, or need not do it: it is shown, but is nobody's task. */
  passive?: true;
  /** The task is addressed to who may or may not do it: nothing stands still without it. */
  optional?: true;
}

const about = (zh: string, en: string, more: Omit<About, 'name'> = {}): About => ({ name: { zh, en }, ...more });

/** Everything that somebody has to do before a problem goes on, in the order of its life. */
export const waitKinds = {
  submit: about('提交问题', 'submit the problem', { passive: true }),
  confirm: about('确认代录的问题', 'confirm what was entered for you'),
  correct: about('补正后重新提交', 'correct and submit again'),
  'formal-check': about('形式审查', 'make the formal check'),
  'form-panel': about('组建专家组', 'form a panel'),
  'complete-panel': about('补足专家组', 'find experts for the seats that are empty'),
  'answer-invitation': about('答复评审邀请', 'answer the invitation to review'),
  score: about('评分', 'score'),
  conclude: about('出具专家组意见', 'discuss or conclude'),
  review: about('专家评审', 'the experts’ review', { passive: true }),
  'review-notice': about('评审结果公示', 'public notice of the approval', { passive: true }),
  'decide-objection': about('处理异议', 'decide the objection'),
  'publish-call': about('发榜', 'publish the call'),
  bid: about('揭榜', 'bid', { optional: true }),
  'evaluate-bids': about('评榜', 'evaluate the bids'),
  'award-notice': about('拟立项公示', 'public notice of the award', { passive: true }),
  'kick-off': about('召开启动会', 'hold the kick-off'),
  'report-milestone': about('报送里程碑', 'report the milestone'),
  'decide-milestone': about('审核里程碑', 'decide on the milestone'),
  'decide-change': about('审批变更申请', 'decide on the request for a change'),
  'answer-risk': about('答复风险提示', 'answer the warning of a risk'),
  'report-results': about('报送验收结果', 'report the results'),
  'comment-results': about('对结果提出意见', 'say what you think of the results', { optional: true }),
  'accept-results': about('验收', 'accept or return the results'),
  settle: about('研究后续处理', 'settle what becomes of it'),
  'draft-brief': about('拟写专报', 'write a brief'),
  'revise-brief': about('修改专报', 'revise the brief'),
  'proofread-brief': about('核稿', 'proofread the brief'),
  'clear-brief': about('保密审查', 'make the confidentiality check'),
  'sign-brief': about('审签', 'sign the brief off'),
  'send-brief': about('报送专报', 'send the brief'),
  'acknowledge-brief': about('签收专报', 'acknowledge the brief'),
  'assign-instruction': about('分办批示', 'assign the instruction'),
  'fulfil-task': about('办理批示任务', 'carry out the task'),
  'answer-enterprise': about('回告企业', 'answer the enterprise'),
  'take-over': about('系统衔接', 'the next service takes it over', { passive: true }),
} satisfies Record<string, About>;

export const waitKindNames = Object.keys(waitKinds) as [WaitKind, ...WaitKind[]];

/** What a problem waits for, and on whom: one person, or whoever holds a role. */
export interface Waiting {
  kind: WaitKind;
  /** Absent where only the person is known. */
  role?: Role;
  account?: string;
  /** Credit code: colleagues of the account may do it too. */
  organisation?: string;
  /** Accounts that hold the role and yet must not do it. */
  except?: string[];
  since: string;
  due?: string;
  /** What it is about, where that is not the problem itself: a seat, a brief, a milestone … */
  subject?: string;
  /** Of the subject, where it has one of its own. */
  title?: string;
}

/** Whether somebody can do something about it now. */
export const isTask = ({ kind }: Waiting): boolean => !waitKinds[kind].passive;

/** A name of a kind, in both languages. */
export const waitName = (kind: WaitKind): Text => waitKinds[kind].name;
