import { z } from 'zod';
import { creditCodeRule } from './credit-code.js';
import { disciplines } from './disciplines.js';
import { industrySections } from './industries.js';
import { problemRules } from './problem.js';
import { choiceRule, idRule, lineRule, listRule, numberRule, rule, showing, textRule, timeRule } from './rule.js';

export const changeKinds = ['extension', 'content', 'termination'] as const;
export const outcomeKinds = ['paper', 'patent', 'standard', 'prototype', 'sales', 'saving'] as const;
/** Why the secretariat can end a topic; `merged` and `requested` come about by other ways. */
export const terminationReasons = ['failed', 'withdrawn', 'objection'] as const;

export const topicStatuses = [
  'none',
  'foreclosed',
  'open',
  'calling',
  'evaluating',
  'notice',
  'failed',
  'awarded',
  'running',
  'reported',
  'accepted',
  'terminated',
] as const;

const money = (code: string, zh: string, en: string) => numberRule(code, zh, en, 0, 99_999_999.99, 0.01);
const yesOrNo = (code: string, zh: string, en: string) =>
  rule(code, { zh, en }, z.boolean(), { zh: `${zh}应为是或否`, en: `${en} must be true or false` });

/** What a call (榜单) says. */
export const callRules = {
  goal: textRule('call-goal-length', '攻关目标', 'Goal', 10, 1000),
  months: numberRule('call-months', '攻关周期（月）', 'Time in months', 1, 36),
  money: money('call-money', '榜单资金（万元）', 'Money in 万元'),
  ip: textRule('call-ip-length', '知识产权约定', 'IP terms', 2, 500),
  requirements: textRule('call-requirements-length', '揭榜条件', 'What the team must have', 2, 1000),
  closesAt: timeRule('call-closing-time', '截止时间', 'Closing time'),
  failure: textRule('call-failure-length', '流榜原因', 'Reason why nobody is suitable', 2, 500),
} as const;

/** What a bid (揭榜方案) answers. */
export const bidRules = {
  approach: textRule('bid-approach-length', '总体方案', 'Approach', 20, 3000),
  indicator: idRule('indicator-id', '指标编号', 'Indicator'),
  promised: lineRule('bid-promised-length', '承诺值', 'Promised value', 1, 100),
  how: textRule('bid-how-length', '实现途径', 'How it is reached', 2, 500),
  months: numberRule('bid-months', '完成时间（月）', 'Months', 1, 36),
  money: money('bid-money', '申请资金（万元）', 'Money in 万元'),
  milestoneTitle: lineRule('milestone-title-length', '里程碑名称', 'Milestone', 2, 50),
  deliverable: textRule('milestone-deliverable-length', '交付物', 'Deliverable', 2, 300),
  month: numberRule('milestone-month', '完成月份', 'Month', 1, 36),
  milestoneMoney: money('milestone-money', '拨付资金（万元）', 'Money of the milestone in 万元'),
  partnerName: lineRule('partner-name-length', '合作单位', 'Partner', 2, 100),
  partnerCode: creditCodeRule,
  memberName: lineRule('member-name-length', '姓名', 'Name of the member', 2, 30),
  memberTitle: lineRule('member-title-length', '职称或职务', 'Title or post', 2, 30),
  memberPart: lineRule('member-part-length', '承担的工作', 'Part in the work', 2, 100),
} as const;

/** The same while it is being written: texts may be short, numbers missing; only what could not be kept is refused. */
export const bidDraftRules = {
  approach: textRule('bid-approach-length', '总体方案', 'Approach', 0, 3000),
  promised: lineRule('bid-promised-length', '承诺值', 'Promised value', 0, 100),
  how: textRule('bid-how-length', '实现途径', 'How it is reached', 0, 500),
  milestoneTitle: lineRule('milestone-title-length', '里程碑名称', 'Milestone', 0, 50),
  deliverable: textRule('milestone-deliverable-length', '交付物', 'Deliverable', 0, 300),
  partnerName: lineRule('partner-name-length', '合作单位', 'Partner', 0, 100),
  partnerCode: lineRule('partner-code-length', '统一社会信用代码', 'Credit code', 0, 40),
  memberName: lineRule('member-name-length', '姓名', 'Name of the member', 0, 30),
  memberTitle: lineRule('member-title-length', '职称或职务', 'Title or post', 0, 30),
  memberPart: lineRule('member-part-length', '承担的工作', 'Part in the work', 0, 100),
} as const;

const coded = (code: string, zh: string, en: string, known: readonly string[]) =>
  listRule(
    code,
    zh,
    en,
    rule(
      code,
      { zh, en },
      z.string().refine((one) => known.includes(one)),
      {
        zh: `每项应为列表中的代码，例如 ${known[0]}`,
        en: `each must be a code of the list, e.g. ${known[0]}`,
      },
    ),
    0,
    20,
  );

/** What a team works on: calls that fit it come first. */
export const interestRules = {
  disciplines: showing(coded('interest-disciplines', '从事的学科', 'Disciplines', Object.keys(disciplines)), {
    example: ['210'],
  }),
  industries: showing(
    coded(
      'interest-industries',
      '服务的行业',
      'Industries',
      industrySections.map(({ code }) => code),
    ),
    { example: ['A', 'C'] },
  ),
} as const;

/** What the secretariat records of the evaluation (评榜). */
export const evaluationRules = {
  evaluator: idRule('evaluator-id', '评榜专家', 'Evaluator'),
  employerName: problemRules.organisationName,
  employerCode: creditCodeRule,
  bid: idRule('bid-id', '揭榜方案', 'Bid'),
  criterion: idRule('criterion-code', '评分项', 'Criterion'),
  points: numberRule('points', '得分', 'Points', 0, 100, 0.01),
  comment: textRule('evaluation-comment-length', '评语', 'Comment', 0, 1000),
} as const;

/** What is reported, asked for and decided while the work goes on. */
export const topicRules = {
  kickOffAt: timeRule('kick-off-time', '启动会时间', 'Time of the kick-off'),
  kickOffNote: textRule('kick-off-note-length', '启动会纪要', 'Note of the kick-off', 2, 1000),
  summary: textRule('report-summary-length', '进展说明', 'Summary', 10, 2000),
  evidence: listRule(
    'evidence',
    '佐证材料',
    'Evidence',
    lineRule('evidence-entry-length', '佐证材料', 'an entry of evidence', 2, 500),
    1,
    20,
  ),
  accepted: yesOrNo('accepted', '是否通过', 'Accepted'),
  comment: textRule('decision-comment-length', '意见', 'Comment', 2, 1000),
  changeKind: choiceRule('change-kind', '变更类型', 'Kind of change', changeKinds, [
    { zh: '延期', en: 'extension' },
    { zh: '内容变更', en: 'content' },
    { zh: '终止', en: 'termination' },
  ]),
  changeMonths: numberRule('change-months', '延期月数', 'Months of extension', 1, 24),
  reason: textRule('reason-length', '理由', 'Reason', 2, 1000),
  risk: textRule('risk-length', '风险说明', 'Risk', 10, 1000),
  riskAnswer: textRule('risk-answer-length', '答复', 'Answer', 2, 1000),
  milestone: idRule('milestone-id', '里程碑', 'Milestone'),
  granted: yesOrNo('granted', '是否同意', 'Granted'),
  indicator: bidRules.indicator,
  measured: lineRule('measured-length', '实测值', 'Measured value', 1, 100),
  report: lineRule('test-report-length', '检测报告', 'Test report', 2, 300),
  met: yesOrNo('met', '是否达标', 'Met'),
  note: textRule('note-length', '说明', 'Note', 2, 500),
  agrees: yesOrNo('agrees', '是否认可', 'Agrees'),
  conclusion: textRule('acceptance-summary-length', '验收结论', 'Conclusion', 2, 2000),
  terminationReason: choiceRule('termination-reason', '终止原因', 'Reason of the termination', terminationReasons, [
    { zh: '未能完成', en: 'failed' },
    { zh: '问题撤回', en: 'the problem was withdrawn' },
    { zh: '异议成立', en: 'an objection was upheld' },
  ]),
  outcomeKind: choiceRule('outcome-kind', '成果类型', 'Kind of outcome', outcomeKinds, [
    { zh: '论文', en: 'paper' },
    { zh: '专利', en: 'patent' },
    { zh: '标准', en: 'standard' },
    { zh: '样机', en: 'prototype' },
    { zh: '新增销售', en: 'sales' },
    { zh: '节约成本', en: 'saving' },
  ]),
  outcomeTitle: lineRule('outcome-title-length', '成果名称', 'Outcome', 2, 200),
  outcomeValue: money('outcome-value', '金额（万元）', 'Value in 万元'),
} as const;

/** What a list of topics can be narrowed by. Values come from a URL, so numbers are texts there. */
export const topicListRules = {
  status: choiceRule('topic-status', '状态', 'Status', topicStatuses),
  after: idRule('topic-id', '课题', 'Topic'),
  limit: rule('page-size', { zh: '每页条数', en: 'Page size' }, z.coerce.number().int().min(1).max(200), {
    zh: '每页 1–200 条',
    en: 'Page size: 1 to 200',
  }),
} as const;
