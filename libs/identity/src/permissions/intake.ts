import { roles } from '../actor.js';
import { both, type Permission } from './permission.js';

const own = both(
  '只限本单位的；其他单位的视为不存在',
  'only of the own enterprise; others do not exist for the caller',
);
const fullText = both(
  '企业：本单位的；推荐单位：由其推荐的，不含正文；联系方式只有本单位和秘书处可见',
  'enterprises their own; recommenders those they recommend, without the text; only owner and secretariat see the contact',
);

export const intakePermissions: readonly Permission[] = [
  { command: 'intake.campaign.open', roles: ['secretariat'] },
  { command: 'intake.campaign.close', roles: ['secretariat'] },
  {
    command: 'intake.campaign.read',
    roles,
  },
  {
    command: 'intake.draft.write',
    roles: ['enterprise', 'secretariat'],
    condition: both('只限本人的草稿', 'only the own drafts'),
  },
  {
    command: 'intake.attachment.read',
    roles: ['enterprise', 'secretariat'],
    condition: both(
      '只限本单位的；秘书处取用留痕',
      'only of the own enterprise; others do not exist for the caller; recorded where the secretariat takes one',
    ),
  },
  {
    command: 'intake.attachment.write',
    roles: ['enterprise', 'secretariat'],
    condition: both(
      '本人的草稿；本单位签署前的问题；秘书处：由其代录的',
      'own drafts; own problems before they are signed, secretariat: those that it entered',
    ),
  },
  {
    command: 'intake.problem.submit',
    roles: ['enterprise', 'secretariat'],
    condition: both('秘书处代录的由企业确认', 'a clerk enters for an enterprise, which confirms'),
  },
  {
    command: 'intake.problem.import',
    roles: ['secretariat'],
    condition: both(
      '代企业录入，由企业确认；要么全部导入，要么一条也不导入',
      'for enterprises, which confirm; all rows or none',
    ),
  },
  { command: 'intake.problem.confirm', roles: ['enterprise'], condition: own },
  {
    command: 'intake.problem.export',
    roles: ['enterprise', 'recommender', 'secretariat', 'administrator', 'auditor'],
    condition: both('只含清单对本人可见的内容；留痕', 'only what the list shows the caller; recorded'),
  },
  {
    command: 'intake.campaign.export',
    roles: ['secretariat', 'administrator', 'auditor'],
    condition: both('留痕', 'recorded'),
  },
  {
    command: 'intake.problem.read',
    roles: ['enterprise', 'recommender', 'secretariat', 'administrator', 'auditor'],
    condition: fullText,
  },
  {
    command: 'intake.problem.similar',
    roles: ['enterprise', 'recommender', 'secretariat'],
    condition: both(
      '不含提交单位，且只有公开的；秘书处除外',
      'without the submitter, and only public ones, except for the secretariat',
    ),
  },
  { command: 'intake.problem.resubmit', roles: ['enterprise'], condition: own },
  { command: 'intake.problem.withdraw', roles: ['enterprise'], condition: own },
  { command: 'intake.problem.contact', roles: ['enterprise', 'secretariat'], condition: own },
  { command: 'intake.problem.return', roles: ['secretariat'] },
  { command: 'intake.problem.accept', roles: ['secretariat'] },
  { command: 'intake.problem.reject', roles: ['secretariat'] },
  { command: 'intake.problem.correct', roles: ['secretariat'] },
  { command: 'intake.problem.merge', roles: ['secretariat'] },
  { command: 'intake.problem.unmerge', roles: ['secretariat'] },
  {
    command: 'intake.personal-data.hand-out',
    roles,
    condition: both(
      '本人的；管理员：任何人的，不含对其封闭的内容，留痕；审计员：仅注销办理情况；令牌不可用',
      'own; administrator: anybody’s, without what is closed to them, recorded; auditor: how an erasure stands; not for machines',
    ),
  },
];
