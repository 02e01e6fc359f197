import { z } from 'zod';
import { creditCodeRule } from './credit-code.js';
import { disciplineRule } from './problem.js';
import { choiceRule, idRule, lineRule, listRule, numberRule, rule, showing, textRule, timeRule } from './rule.js';
import { societies } from './societies.js';

export { creditCodeRule as employerCodeRule };
export const expertIdRule = idRule('expert-id', '专家账号', 'Expert account');
export const expertNameRule = showing(lineRule('expert-name-length', '专家姓名', 'Name of the expert', 2, 30), {
  example: '王建国',
});
export const employerNameRule = showing(lineRule('employer-length', '工作单位', 'Employer', 2, 100), {
  example: '石河子大学',
});
export const expertTitleRule = showing(lineRule('expert-title-length', '职称', 'Title', 1, 30), { example: '教授' });
export const expertLevelRule = choiceRule('expert-level', '职称级别', 'Level of the title', [
  'senior',
  'associate',
  'other',
]);
export const societyRule = choiceRule('society', '专门学会', 'Society', societies);
export const expertDisciplinesRule = listRule('discipline', '学科', 'Disciplines', disciplineRule, 1, 10);
export const reviewYearRule = numberRule('reviews-this-year', '本年已评审数', 'Reviews this year', 0, 100);
export const tieKindRule = choiceRule('tie-kind', '关系种类', 'Kind of tie', [
  'employment',
  'shareholding',
  'directorship',
  'consulting',
  'project',
  'relative',
  'adviser',
  'dispute',
  'application',
]);
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

export const opinionRule = showing(textRule('opinion-length', '专家组意见', 'Opinion', 10, 2000), {
  example: '问题来自生产一线，企业提供了运行记录，评审依据充分。',
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
