import { roles } from '../actor.js';
import { both, type Permission } from './permission.js';

export const gatewayPermissions: readonly Permission[] = [
  { command: 'gateway.permission.read', roles: ['administrator', 'auditor'] },
  { command: 'gateway.session.read', roles, condition: both('本人的登录', 'own session') },
  {
    command: 'gateway.session.choose-role',
    roles,
    condition: both('本人的登录，限账号已有的身份', 'own session, a role that the account holds'),
  },
  { command: 'gateway.session.close', roles, condition: both('本人的登录', 'own session') },
  { command: 'gateway.session.list', roles, condition: both('本人的登录', 'own sessions') },
  { command: 'gateway.session.revoke', roles, condition: both('本人的登录', 'own sessions') },
  { command: 'gateway.api-token.list', roles, condition: both('本人的令牌', 'own tokens') },
  {
    command: 'gateway.api-token.make',
    roles,
    condition: both('本人的；不超过该身份的权限，不含账号操作', 'own; only what the role may, and nothing of accounts'),
  },
  { command: 'gateway.api-token.revoke', roles, condition: both('本人的令牌', 'own tokens') },
  { command: 'gateway.identity.link', roles, condition: both('本人在统一认证的身份', 'own identity at the provider') },
  { command: 'gateway.password.change', roles, condition: both('本人的密码', 'own password') },
  { command: 'gateway.second-factor.read', roles, condition: both('本人的', 'own') },
  { command: 'gateway.second-factor.set', roles, condition: both('本人的', 'own') },
  { command: 'gateway.second-factor.remove', roles, condition: both('本人的', 'own') },
  { command: 'gateway.calendar.read', roles },
  { command: 'gateway.calendar.set', roles: ['administrator'] },
  { command: 'gateway.message.read', roles, condition: both('本人的消息', 'own messages') },
  {
    command: 'gateway.live.read',
    roles,
    condition: both('对本人可见的内容的变化', 'what changes in what the caller is shown'),
  },
  {
    command: 'gateway.audit.read',
    roles,
    condition: both(
      '本人的记录，和谁看过本人的信息；审计员、管理员：所有人的',
      'own entries, and who looked at the own data; auditor, administrator: everybody’s',
    ),
  },
  {
    command: 'gateway.account.names',
    roles: ['secretariat', 'editor', 'approver', 'leader', 'administrator', 'auditor'],
  },
  { command: 'gateway.expert-account.find', roles: ['secretariat', 'administrator'] },
  {
    command: 'gateway.colleague.list',
    roles: ['secretariat', 'editor', 'approver', 'leader'],
    condition: both('领导和可承办的人', 'leaders, and those who carry out tasks'),
  },
  {
    command: 'gateway.account.create',
    roles: ['administrator'],
    condition: both('设管理员或领导时须输入本人密码', 'with the own password for an administrator or leader'),
  },
  { command: 'gateway.account.list', roles: ['administrator', 'auditor'] },
  { command: 'gateway.account.export', roles: ['administrator', 'auditor'], condition: both('留痕', 'recorded') },
  { command: 'gateway.account.read', roles: ['administrator', 'auditor'] },
  {
    command: 'gateway.account.roles',
    roles: ['administrator'],
    condition: both(
      '不能对自己；至少留一位管理员；新设管理员或领导须输入本人密码',
      'not oneself; the last administrator stays; the own password for a new administrator or leader',
    ),
  },
  {
    command: 'gateway.account.disable',
    roles: ['administrator'],
    condition: both('不能对自己；至少留一位管理员', 'not oneself; the last administrator stays'),
  },
  { command: 'gateway.account.enable', roles: ['administrator'] },
  { command: 'gateway.account.affiliation', roles: ['administrator'] },
  {
    command: 'gateway.account.second-factor.remove',
    roles: ['administrator'],
    condition: both('不能对自己；须输入本人密码', 'not oneself; wants the own password'),
  },
  { command: 'gateway.account.export-own', roles, condition: both('本人的；留痕', 'own; recorded') },
  {
    command: 'gateway.account.export-personal',
    roles: ['administrator'],
    condition: both('为本人导出；留痕', 'for the person; recorded'),
  },
  {
    command: 'gateway.account.erase-own',
    roles,
    condition: both('本人的；须输入密码；没有未办结的事项', 'own; wants the password; nothing may be left to do'),
  },
  {
    command: 'gateway.account.erase',
    roles: ['administrator'],
    condition: both(
      '不能对自己；至少留一位管理员；须输入本人密码并写理由；留痕',
      'not oneself; the last administrator stays; wants the own password and a reason; recorded',
    ),
  },
  { command: 'gateway.erasure.read', roles: ['administrator', 'auditor'] },
  { command: 'gateway.profile.read', roles, condition: both('本人的', 'own') },
  {
    command: 'gateway.profile.write',
    roles,
    condition: both(
      '本人的；改邮箱须输入密码并打开新邮箱里的链接',
      'own; a new address needs the password and a link sent there',
    ),
  },
  { command: 'gateway.organisation.list', roles: ['secretariat', 'administrator', 'auditor'] },
  {
    command: 'gateway.organisation.export',
    roles: ['secretariat', 'administrator', 'auditor'],
    condition: both('留痕', 'recorded'),
  },
  { command: 'gateway.organisation.register', roles: ['secretariat', 'administrator'] },
  { command: 'gateway.organisation.confirm', roles: ['secretariat'] },
  { command: 'gateway.organisation.refuse', roles: ['secretariat'] },
  { command: 'gateway.organisation.appoint', roles: ['secretariat', 'administrator'] },
  {
    command: 'gateway.organisation.rename',
    roles: ['secretariat', 'administrator'],
  },
  { command: 'gateway.organisation.own', roles, condition: both('本单位的', 'of the own organisation') },
  {
    command: 'gateway.organisation.correct',
    roles: ['enterprise', 'team', 'recommender'],
    condition: both('本单位联系人，确认之前', 'the contact of the own organisation, until it is confirmed'),
  },
  {
    command: 'gateway.organisation.ask-again',
    roles: ['enterprise', 'team', 'recommender'],
    condition: both('本单位联系人，未通过确认之后', 'the contact of the own organisation, after a refusal'),
  },
  {
    command: 'gateway.invitation.list',
    roles: ['enterprise', 'team', 'recommender', 'administrator'],
    condition: both(
      '本单位的，限单位联系人；管理员：全部',
      'those of the own organisation, for its contact; administrator: all',
    ),
  },
  {
    command: 'gateway.invitation.make',
    roles: ['enterprise', 'team', 'recommender', 'secretariat', 'administrator'],
    condition: both(
      '秘书处：邀请专家；单位联系人：邀请进本单位，限本单位的身份；管理员：任何人，设管理员或领导时须输入本人密码',
      'secretariat: experts; the contact: into the own organisation, in its roles; administrator: anybody, with the own password for an administrator or leader',
    ),
  },
  {
    command: 'gateway.invitation.resend',
    roles: ['enterprise', 'team', 'recommender', 'administrator'],
    condition: both('同发出邀请；以前发出的即失效', 'as for making one; what went out before opens nothing'),
  },
  {
    command: 'gateway.invitation.revoke',
    roles: ['enterprise', 'team', 'recommender', 'administrator'],
    condition: both('同清单', 'as for the list'),
  },
];
