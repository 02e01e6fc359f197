import { roles } from '../actor.js';
import { both, type Permission } from './permission.js';

export const reviewPermissions: readonly Permission[] = [
  { command: 'review.expert.list', roles: ['secretariat', 'administrator'] },
  { command: 'review.expert.export', roles: ['secretariat', 'administrator'], condition: both('留痕', 'recorded') },
  { command: 'review.expert.write', roles: ['secretariat', 'administrator'] },
  { command: 'review.expert.import', roles: ['secretariat', 'administrator'] },
  {
    command: 'review.payment.read',
    roles: ['expert', 'chair', 'secretariat'],
    condition: both('专家、组长：本人的；看他人的留痕', 'expert, chair: own; recorded where it is somebody else’s'),
  },
  {
    command: 'review.payment.write',
    roles: ['expert', 'chair', 'secretariat'],
    condition: both('专家、组长：本人的', 'expert, chair: own'),
  },
  { command: 'review.panel.list', roles: ['secretariat'] },
  { command: 'review.panel.export', roles: ['secretariat'], condition: both('留痕', 'recorded') },
  {
    command: 'review.panel.read',
    roles: ['secretariat', 'chair', 'approver', 'enterprise'],
    condition: both(
      '组长：本专家组的；企业：提交或并入该问题的单位',
      'chair: of this panel; enterprise: submitted or joined the problem',
    ),
  },
  { command: 'review.panel.form', roles: ['secretariat'] },
  { command: 'review.panel.mask', roles: ['secretariat'], condition: both('留痕', 'recorded') },
  {
    command: 'review.panel.name-unsuitable',
    roles: ['enterprise'],
    condition: both('提交或并入该问题的单位', 'submitted or joined the problem'),
  },
  { command: 'review.panel.open-discussion', roles: ['chair'], condition: both('本专家组组长', 'chairs this panel') },
  { command: 'review.panel.conclude', roles: ['chair'], condition: both('本专家组组长', 'chairs this panel') },
  { command: 'review.panel.chaired', roles: ['chair'], condition: both('本人任组长的', 'own panels') },
  {
    command: 'review.panel.remind',
    roles: ['chair', 'secretariat'],
    condition: both('组长：本专家组的；每位专家每天一次', 'chair: chairs this panel; each expert once a day'),
  },
  { command: 'review.panel.discuss', roles: ['chair'], condition: both('本专家组组长', 'chairs this panel') },
  {
    command: 'review.panel.object',
    roles: ['enterprise', 'team', 'recommender'],
    condition: both('实名并附证据', 'by name and with evidence'),
  },
  {
    command: 'review.panel.decide-objection',
    roles: ['approver'],
    condition: both('未参与评审、组建专家组，也不是异议提出人', 'neither reviewed nor formed the panel nor raised it'),
  },
  {
    command: 'review.evidence.write',
    roles: ['enterprise', 'team', 'recommender'],
    condition: both('本人准备提出的异议的', 'for an objection that one is about to raise'),
  },
  {
    command: 'review.evidence.read',
    roles: ['enterprise', 'team', 'recommender', 'approver'],
    condition: both(
      '本人提出的异议的；审签人：全部，下载留痕',
      'of the own objections; approver: all, downloads recorded',
    ),
  },
  { command: 'review.objection.list', roles: ['approver'] },
  { command: 'review.objection.export', roles: ['approver'], condition: both('留痕', 'recorded') },
  { command: 'review.seat.read', roles: ['expert', 'chair'], condition: both('本人的席位', 'own seats') },
  { command: 'review.seat.declare', roles: ['expert', 'chair'], condition: both('本人的席位', 'own seat') },
  { command: 'review.seat.score', roles: ['expert'], condition: both('本人的席位', 'own seat') },
  {
    command: 'review.seat.discuss',
    roles: ['expert'],
    condition: both('本人的席位，本人复评之前', 'own seat, until the own second score'),
  },
  {
    command: 'review.seat.attachment',
    roles: ['expert', 'chair'],
    condition: both(
      '本人的席位，声明之后、评审期间；副本不含作者信息',
      'own seat, after the declaration, while the review goes on; copies without their author',
    ),
  },
  {
    command: 'review.seat.replace',
    roles: ['secretariat', 'expert', 'chair'],
    condition: both('专家、组长：本人的席位', 'expert, chair: own seat'),
  },
  {
    command: 'review.personal-data.hand-out',
    roles,
    condition: both(
      '本人的；管理员：任何人的，不含对其封闭的内容，留痕；审计员：仅注销办理情况；令牌不可用',
      'own; administrator: anybody’s, without what is closed to them, recorded; auditor: how an erasure stands; not for machines',
    ),
  },
];
