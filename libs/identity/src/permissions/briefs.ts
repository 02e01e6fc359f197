import { roles } from '../actor.js';
import { both, type Permission } from './permission.js';

export const briefsPermissions: readonly Permission[] = [
  {
    command: 'briefs.brief.read',
    roles: ['editor', 'secretariat', 'approver', 'leader', 'administrator', 'auditor'],
    condition: both('领导：报送给本人的', 'leader: sent to them'),
  },
  {
    command: 'briefs.brief.export',
    roles: ['editor', 'secretariat', 'approver', 'administrator', 'auditor'],
    condition: both('留痕', 'recorded'),
  },
  { command: 'briefs.task.export', roles: ['secretariat', 'auditor'], condition: both('留痕', 'recorded') },
  { command: 'briefs.brief.draft', roles: ['editor'] },
  { command: 'briefs.brief.proofread', roles: ['editor'], condition: both('非撰稿人', 'not the author') },
  {
    command: 'briefs.brief.clear',
    roles: ['secretariat'],
    condition: both('既非撰稿人也非核稿人', 'neither author nor proofreader'),
  },
  {
    command: 'briefs.brief.sign-off',
    roles: ['approver'],
    condition: both('未参与撰稿、核稿和保密审查的人', 'none of those who wrote or checked it'),
  },
  { command: 'briefs.brief.publish', roles: ['editor'] },
  { command: 'briefs.brief.acknowledge', roles: ['leader'], condition: both('报送对象', 'a recipient') },
  {
    command: 'briefs.brief.instruct',
    roles: ['leader', 'secretariat'],
    condition: both('报送对象；秘书处：代录纸质批示，附扫描件', 'a recipient; secretariat: on paper, with the scan'),
  },
  { command: 'briefs.phrases.read', roles: ['leader', 'secretariat', 'administrator'] },
  { command: 'briefs.phrases.set', roles: ['secretariat', 'administrator'] },
  { command: 'briefs.scan.list', roles: ['secretariat', 'approver', 'auditor'] },
  {
    command: 'briefs.scan.read',
    roles: ['secretariat', 'approver', 'auditor', 'leader'],
    condition: both('领导：本人批示的；留痕', 'leader: of the own instructions; recorded'),
  },
  {
    command: 'briefs.scan.write',
    roles: ['secretariat'],
    condition: both('领导可以批示的专报', 'a brief on which leaders can instruct'),
  },
  {
    command: 'briefs.brief.assign',
    roles: ['secretariat', 'leader'],
    condition: both('领导：本人的批示', 'leader: own instructions'),
  },
  { command: 'briefs.brief.fulfil', roles, condition: both('承办人，或秘书处', 'owner of the task, or secretariat') },
  { command: 'briefs.brief.answer', roles: ['editor', 'secretariat'] },
  { command: 'briefs.brief.abandon', roles: ['editor'] },
  { command: 'briefs.matter.read', roles: ['editor', 'secretariat', 'approver'] },
  { command: 'briefs.draft.own', roles: ['editor'], condition: both('本人的草稿', 'own drafts') },
  { command: 'briefs.feedback.read', roles: ['enterprise'], condition: both('本单位的问题', 'own problems') },
  {
    command: 'briefs.personal-data.hand-out',
    roles,
    condition: both(
      '本人的；管理员：任何人的，不含对其封闭的内容，留痕；审计员：仅注销办理情况；令牌不可用',
      'own; administrator: anybody’s, without what is closed to them, recorded; auditor: how an erasure stands; not for machines',
    ),
  },
];
