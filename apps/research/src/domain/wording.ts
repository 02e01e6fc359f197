import type { Wording } from '@zhitong/contracts';
import type { TopicCommand } from './topic-commands.js';
import type { Milestone, TopicStatus } from './topic-state.js';

const milestoneCommands = {
  reportMilestone: { zh: '报告节点', en: 'report a milestone' },
  decideMilestone: { zh: '审核节点', en: 'decide on a milestone' },
};
const answerRisk = { zh: '答复风险', en: 'answer a risk' };
const decideChange = { zh: '审批变更', en: 'decide on a change' };

export const topicWording: Wording<TopicStatus, TopicCommand> = {
  thing: { zh: '课题', en: 'The topic' },
  states: {
    none: { zh: '未立项', en: 'not opened' },
    foreclosed: { zh: '不立项', en: 'not to be opened' },
    open: { zh: '已立项，待发榜', en: 'open, waiting for its call' },
    calling: { zh: '揭榜中', en: 'open for bids' },
    evaluating: { zh: '评榜中', en: 'having its bids evaluated' },
    notice: { zh: '公示中', en: 'on public notice' },
    failed: { zh: '流榜', en: 'without a suitable bid' },
    awarded: { zh: '已定榜，待启动', en: 'awarded, waiting for the kick-off' },
    running: { zh: '攻关中', en: 'under way' },
    reported: { zh: '待验收', en: 'waiting for acceptance' },
    accepted: { zh: '已验收', en: 'accepted' },
    terminated: { zh: '已终止', en: 'terminated' },
  },
  commands: {
    publishCall: { zh: '发榜', en: 'publish the call' },
    bid: { zh: '揭榜', en: 'bid' },
    closeCall: { zh: '结束揭榜', en: 'close the call' },
    evaluate: { zh: '评榜', en: 'evaluate the bids' },
    failCall: { zh: '宣布流榜', en: 'declare that nobody is suitable' },
    kickOff: { zh: '召开启动会', en: 'kick it off' },
    ...milestoneCommands,
    requestChange: { zh: '申请变更', en: 'request a change' },
    decideChange,
    raiseRisk: { zh: '提示风险', en: 'warn of a risk' },
    answerRisk,
    reportResults: { zh: '提交验收材料', en: 'report the results' },
    commentResults: { zh: '对验收材料提出意见', en: 'comment on the results' },
    returnResults: { zh: '退回验收材料', en: 'send the results back' },
    accept: { zh: '验收', en: 'accept the results' },
    registerOutcome: { zh: '登记成果', en: 'register an outcome' },
    terminate: { zh: '终止', en: 'terminate it' },
  },
};

export const milestoneWording: Wording<Milestone['status'], 'reportMilestone' | 'decideMilestone'> = {
  thing: { zh: '节点', en: 'The milestone' },
  states: {
    pending: { zh: '待报告', en: 'waiting for a report' },
    overdue: { zh: '逾期待报告', en: 'overdue' },
    reported: { zh: '已报告，待审核', en: 'reported, waiting for a decision' },
    accepted: { zh: '已通过', en: 'accepted' },
  },
  commands: milestoneCommands,
};

export const changeWording: Wording<'decided', 'decideChange'> = {
  thing: { zh: '变更申请', en: 'The request' },
  states: { decided: { zh: '已审批', en: 'decided already' } },
  commands: { decideChange },
};

export const riskWording: Wording<'answered', 'answerRisk'> = {
  thing: { zh: '风险提示', en: 'The risk' },
  states: { answered: { zh: '已答复', en: 'answered already' } },
  commands: { answerRisk },
};
