import { z } from 'zod';
import type { Text } from '../errors.js';
import { creditCodeRule } from './credit-code.js';
import { disciplineRule } from './problem.js';
import {
  choiceRule,
  idRule,
  lineRule,
  listRule,
  numberRule,
  rule,
  showing,
  textRule,
  timeRule,
  trimmed,
} from './rule.js';
import { societies, societyNames } from './societies.js';

export { creditCodeRule as employerCodeRule };
export const expertIdRule = idRule('expert-id', '专家账号', 'Expert account');
export const expertNameRule = showing(lineRule('expert-name-length', '专家姓名', 'Name of the expert', 2, 30), {
  example: '王建国',
});
export const employerNameRule = showing(lineRule('employer-length', '工作单位', 'Employer', 2, 100), {
  example: '石河子大学',
});
export const expertTitleRule = showing(lineRule('expert-title-length', '职称', 'Title', 1, 30), { example: '教授' });
export const expertLevels = ['senior', 'associate', 'other'] as const;
export type ExpertLevel = (typeof expertLevels)[number];
export const expertLevelNames: Readonly<Record<ExpertLevel, Text>> = {
  senior: { zh: '正高', en: 'full professor or equal' },
  associate: { zh: '副高', en: 'associate professor or equal' },
  other: { zh: '其他', en: 'other' },
};
const inOrder = <K extends string>(keys: readonly K[], names: Readonly<Record<K, Text>>) =>
  keys.map((key) => names[key]);
export const expertLevelRule = choiceRule(
  'expert-level',
  '职称级别',
  'Level of the title',
  expertLevels,
  inOrder(expertLevels, expertLevelNames),
);
export const societyRule = choiceRule('society', '专门学会', 'Society', societies, inOrder(societies, societyNames));
export const expertDisciplinesRule = listRule('discipline', '学科', 'Disciplines', disciplineRule, 1, 10);
export const reviewYearRule = numberRule('reviews-this-year', '本年已评审数', 'Reviews this year', 0, 100);
export const chairsRule = rule('chairs', { zh: '可任组长', en: 'Can chair' }, z.boolean(), {
  zh: '请写明是否可任组长',
  en: 'say whether the expert can chair',
});

export const tieKinds = [
  'employment',
  'shareholding',
  'directorship',
  'consulting',
  'project',
  'relative',
  'adviser',
  'dispute',
  'application',
] as const;
export type TieKind = (typeof tieKinds)[number];
/** Each kind of tie, as it reads before the name of an organisation. */
export const tieKindNames: Readonly<Record<TieKind, Text>> = {
  employment: { zh: '曾任职', en: 'worked at' },
  shareholding: { zh: '持股', en: 'holds shares of' },
  directorship: { zh: '任董事、监事或高管', en: 'sits on the board of' },
  consulting: { zh: '有偿咨询', en: 'paid consulting for' },
  project: { zh: '合作项目或论文', en: 'shared projects or papers with' },
  relative: { zh: '有近亲属', en: 'has a close relative at' },
  adviser: { zh: '有师生关系', en: 'has been adviser or student of somebody at' },
  dispute: { zh: '有未决争议', en: 'has an open dispute with' },
  application: { zh: '本人有相同或相近申请', en: 'has an own similar application with' },
};
export const tieKindRule = choiceRule('tie-kind', '关系种类', 'Kind of tie', tieKinds, inOrder(tieKinds, tieKindNames));
export const tieSinceRule = timeRule('tie-since', '关系起始时间', 'Beginning of the tie');
export const tieUntilRule = timeRule('tie-until', '关系截止时间', 'End of the tie');

export const assignmentMethodRule = choiceRule('assignment-method', '组建方式', 'Way of forming', ['draw', 'fit']);
export const panelSizeRule = showing(
  rule(
    'panel-size',
    { zh: '专家人数', en: 'Size of the panel' },
    z
      .number()
      .int()
      .min(3)
      .max(11)
      .refine((size) => size % 2 === 1),
    { zh: '专家人数应为 3–11 的单数', en: 'Size of the panel: an odd number from 3 to 11' },
  ),
  { example: 5 },
);
export const seedRule = showing(
  rule('seed', { zh: '抽取种子', en: 'Seed' }, z.string().regex(/^[0-9a-f]{8,64}$/), {
    zh: '抽取种子应为 8–64 位十六进制数',
    en: 'Seed: 8 to 64 hexadecimal digits',
  }),
  { example: '8f14e45fceea167a' },
);

export const conflictKindRule = choiceRule('conflict-kind', '回避事由', 'Kind of conflict', [
  'relative',
  'own-application',
  'dispute',
  'adviser',
  'other',
]);
export const organisationCodeRule = creditCodeRule;
export const replacementReasonRule = choiceRule('replacement-reason', '更换原因', 'Reason of the replacement', [
  'declined',
  'overdue',
  'conflict',
]);

export const scoreRule = rule('score', { zh: '评分', en: 'Score' }, z.number().min(0).max(100).multipleOf(0.5), {
  zh: '评分应为 0 分以上、以 0.5 分为单位的数',
  en: 'A score is 0 or more, in steps of half a point',
});
export const scoresRule = showing(
  rule('scores', { zh: '各项评分', en: 'Scores' }, z.record(z.string().max(40), scoreRule.schema), {
    zh: '应按评分项给出分数',
    en: 'give a score for each criterion',
  }),
  { example: { genuineness: 21.5, choke: 17, pull: 16, indicators: 12, feasibility: 12, local: 4 } },
);
export const scoreCommentsRule = showing(
  rule('score-comments', { zh: '评语', en: 'Comments' }, z.record(z.string().max(40), z.string().max(1000)), {
    zh: '评语应按评分项填写，每项不超过 1000 字',
    en: 'Comments by criterion, at most 1,000 characters each',
  }),
  { example: { indicators: '滴头抗堵塞数据仅来自实验室，建议补充田间数据。' } },
);
export const recommendsRule = rule('recommends', { zh: '是否推荐立题', en: 'Recommendation' }, z.boolean(), {
  zh: '请选择是否推荐立题',
  en: 'say whether you recommend it',
});

/** What stands in a blind packet where a text told who asks. */
export const maskedMark = '〔申报单位〕';
/** Two letters or digits at least: less would be in every text. Words of the mark itself cannot be told from it. */
const canBeMasked = (term: string): boolean => {
  const letters = term.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length >= 2 && !maskedMark.includes(letters) && !/[\n\r\u2028\u2029]/.test(term);
};
export const maskedTermRule = showing(
  rule('masked-term', { zh: '遮盖词', en: 'Masked term' }, trimmed(2, 60).refine(canBeMasked), {
    zh: `遮盖词应为 2–60 个字，至少含两个文字或数字，且不是“${maskedMark.slice(1, -1)}”里的字`,
    en: 'Masked term: 2 to 60 characters, at least two of them letters or digits, and no part of the mark itself',
  }),
  { example: '润禾', minLength: 2, maxLength: 60 },
);
export const maskedTermsRule = listRule('masked-terms', '遮盖词', 'Masked terms', maskedTermRule, 0, 200);
export const dismissedTermsRule = listRule(
  'dismissed-terms',
  '不遮盖的建议',
  'Dismissed suggestions',
  maskedTermRule,
  0,
  400,
);

export const opinionRule = showing(textRule('opinion-length', '专家组意见', 'Opinion', 10, 2000), {
  example: '问题来自生产一线，企业提供了运行记录，评审依据充分。',
});
/** The same while it is being written: nothing is too short yet. */
export const opinionDraftRule = showing(textRule('opinion-draft-length', '专家组意见', 'Opinion', 0, 2000), {
  example: '问题来自生产一线',
});
export const discussionRemarkRule = showing(textRule('remark-length', '发言', 'Remark', 2, 1000), {
  example: '“早期检出时间”没写判定标准，验收时说不清。',
});
export const minorityRule = showing(textRule('minority-length', '少数意见', 'Minority view', 2, 2000), {
  example: '一位专家认为投入估计偏低。',
});
export const objectionGroundRule = choiceRule('objection-ground', '异议类型', 'Ground of the objection', [
  'conflict',
  'procedure',
  'fact',
  'duplicate',
]);
/** The grounds in words, for who chooses one and for who decides. */
export const objectionGroundNames = {
  conflict: { zh: '评审专家应当回避', en: 'An expert should have stood aside' },
  procedure: { zh: '评审程序不合规定', en: 'The procedure was not kept' },
  fact: { zh: '依据的事实有误', en: 'The facts are wrong' },
  duplicate: { zh: '与已有项目重复', en: 'It repeats an existing project' },
} as const;
export const objectionTextRule = showing(textRule('objection-length', '异议内容', 'Objection', 20, 2000), {
  example: '我单位认为评审依据的运行数据与实际情况不符，请予核查。',
});
export const objectionEvidenceRule = showing(textRule('objection-evidence-length', '证据', 'Evidence', 4, 1000), {
  example: '附运行记录复印件',
});
export const decisionReasonRule = showing(
  textRule('decision-reason-length', '处理理由', 'Reason of the decision', 10, 1000),
  { example: '经核查，运行数据与现场记录一致，异议不成立。' },
);
export const upheldRule = rule('upheld', { zh: '异议是否成立', en: 'Whether it is upheld' }, z.boolean(), {
  zh: '请选择异议是否成立',
  en: 'say whether the objection is upheld',
});
