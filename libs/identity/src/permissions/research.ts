import { roles, type Role } from '../actor.js';
import { both, type Permission } from './permission.js';

const office: readonly Role[] = ['secretariat', 'editor', 'approver', 'leader', 'administrator', 'auditor'];
const lead = both('本课题负责人', 'leads the topic');
const ownBid = both('本单位的揭榜方案', 'the bid of the caller’s organisation');

export const researchPermissions: readonly Permission[] = [
  {
    command: 'research.topic.read',
    roles: [...office, 'enterprise', 'recommender', 'team'],
    condition: both(
      '企业：自己问题的课题；推荐单位：正在揭榜的；团队：已发的榜单和自己的课题',
      'enterprise: topics of its own problems; recommender: open calls; team: calls that were published, and its own topics',
    ),
  },
  { command: 'research.interest.write', roles: ['team'], condition: both('本单位的', 'of the caller’s organisation') },
  { command: 'research.topic.export', roles: office, condition: both('留痕', 'recorded') },
  {
    command: 'research.bid.export',
    roles: ['secretariat', 'auditor'],
    condition: both('揭榜方案只在截止后；留痕', 'bids only after the call has closed; recorded'),
  },
  { command: 'research.call.publish', roles: ['secretariat'] },
  { command: 'research.call.close', roles: ['secretariat'] },
  { command: 'research.call.fail', roles: ['secretariat'] },
  { command: 'research.bid.read', roles: ['team'], condition: ownBid },
  {
    command: 'research.bid.write',
    roles: ['team'],
    condition: both(
      '本单位的揭榜方案；揭榜期间；不是提交问题的单位',
      'the bid of the caller’s organisation; the call is open; not the submitter itself',
    ),
  },
  { command: 'research.bid.submit', roles: ['team'], condition: ownBid },
  { command: 'research.bid.withdraw', roles: ['team'], condition: ownBid },
  {
    command: 'research.evaluation.read',
    roles: ['secretariat', 'auditor'],
    condition: both('揭榜方案只在截止后', 'bids only after the call has closed'),
  },
  { command: 'research.evaluation.record', roles: ['secretariat'] },
  { command: 'research.evaluation.conclude', roles: ['secretariat'] },
  { command: 'research.topic.start', roles: ['secretariat'] },
  { command: 'research.milestone.report', roles: ['team'], condition: lead },
  {
    command: 'research.file.read',
    roles: ['team', 'enterprise', 'secretariat', 'auditor'],
    condition: both(
      '团队：本课题的；企业：自己问题的验收材料所引的报告，送交之后；秘书处查看留痕',
      'team: the own topic; enterprise: reports that results of its own problem name, once they are in; recorded for the office',
    ),
  },
  { command: 'research.file.write', roles: ['team'], condition: lead },
  { command: 'research.milestone.decide', roles: ['secretariat'] },
  { command: 'research.change.request', roles: ['team'], condition: lead },
  { command: 'research.change.decide', roles: ['secretariat'] },
  { command: 'research.risk.raise', roles: ['team'], condition: lead },
  { command: 'research.risk.answer', roles: ['secretariat'] },
  { command: 'research.results.report', roles: ['team'], condition: lead },
  { command: 'research.results.return', roles: ['secretariat'] },
  {
    command: 'research.results.comment',
    roles: ['enterprise'],
    condition: both('提交该问题或并入它的问题的单位', 'submitted the problem, or one merged into it'),
  },
  { command: 'research.topic.accept', roles: ['secretariat'] },
  { command: 'research.topic.terminate', roles: ['secretariat'] },
  { command: 'research.outcome.register', roles: ['secretariat'] },
  {
    command: 'research.personal-data.hand-out',
    roles,
    condition: both(
      '本人的；管理员：任何人的，不含对其封闭的内容，留痕；审计员：仅注销办理情况；令牌不可用',
      'own; administrator: anybody’s, without what is closed to them, recorded; auditor: how an erasure stands; not for machines',
    ),
  },
];
