import type { Templates } from './template.js';

/** About accounts. A link stands below the text, in the mail alone. */
export const accountTemplates: Templates = {
  'account.recovery': {
    zh: ['重置密码', '有人为您的账号申请重置密码。请在一小时内打开以下链接设置新密码；如非本人申请，请忽略本邮件。'],
    en: [
      'Set a new password',
      'Somebody asked for a new password for your account. Open the link below within an hour to set one; if it was not you, ignore this mail.',
    ],
  },
  'account.password-set': {
    zh: ['密码已重置', '您账号的密码已通过邮件链接重置，所有登录均已结束。如非本人操作，请立即联系管理员。'],
    en: [
      'Your password was set',
      'The password of your account was set through a link by mail, and all sessions ended. If it was not you, tell the administrator at once.',
    ],
  },
  'account.password-changed': {
    zh: [
      '密码已修改',
      '您账号的密码已修改，其他登录、接口令牌和统一身份关联均已失效。如非本人操作，请立即在登录页重置密码，并联系管理员。',
    ],
    en: [
      'Your password was changed',
      'The password of your account was changed; all other sessions, the tokens of machines and the linked identity ended. If it was not you, set a new password where you sign in at once, and tell the administrator.',
    ],
  },
  'account.token-made': {
    zh: [
      '新建了接口令牌',
      '您的账号新建了一个接口令牌，程序可凭它以您的身份调用接口。如非本人操作，请立即修改密码（所有令牌随之失效），并联系管理员。',
    ],
    en: [
      'An API token was made',
      'A token was made for your account, by which programs can act for you. If it was not you, change your password at once, which ends all tokens, and tell the administrator.',
    ],
  },
  'account.second-factor-removed': {
    zh: [
      '双因素认证已停用',
      '管理员应申请停用了您账号的双因素认证，所有登录均已结束。请登录后重新设置；如非您申请，请立即联系管理员。',
    ],
    en: [
      'Your second factor was removed',
      'An administrator removed the second factor of your account, as asked; all sessions ended. Sign in and set up another; if you did not ask for it, tell the administrator at once.',
    ],
  },
  'sign-up.confirm': {
    zh: [
      '请确认注册',
      '有人以此邮箱在智通注册。如是您本人，请在 24 小时内打开以下链接，输入注册时设置的密码，完成注册；如非本人，请忽略本邮件。',
    ],
    en: [
      'Please confirm your sign-up',
      'Somebody signed up to zhitong with this address. If it was you, open the link below within 24 hours and enter the password that you chose; if not, ignore this mail.',
    ],
  },
  'sign-up.organisation-known': {
    zh: [
      '贵单位已在平台登记',
      '有人以此邮箱在智通注册，所填统一社会信用代码的单位已经登记，不能再次注册。如是您本人，请向本单位的联系人或秘书处索取邀请；如非本人，请忽略本邮件。',
    ],
    en: [
      'Your organisation is registered already',
      'Somebody signed up to zhitong with this address, for an organisation that is registered already and cannot sign up again. If it was you, ask the contact of your organisation or the secretariat for an invitation; if not, ignore this mail.',
    ],
  },
  'sign-up.login-taken': {
    zh: [
      '账号名已被使用',
      '有人以此邮箱在智通注册，所填账号名已被使用。如是您本人，请换一个账号名重新注册，或在登录页找回密码；如非本人，请忽略本邮件。',
    ],
    en: [
      'The login is taken',
      'Somebody signed up to zhitong with this address; the login is taken. If it was you, sign up again with another login, or ask for a new password where you sign in; if not, ignore this mail.',
    ],
  },
  'organisation.sign-up-tried': {
    zh: [
      '有人以贵单位名义注册',
      '有人以贵单位的统一社会信用代码申请注册，未获准许。如是您的同事，请向其发出邀请；如不认识，请告知秘书处。',
    ],
    en: [
      'Somebody signed up in the name of your organisation',
      'Somebody tried to sign up with the credit code of your organisation, and could not. If it was a colleague, send an invitation; if you know of nobody, tell the secretariat.',
    ],
  },
  'organisation.waiting': {
    zh: ['待确认单位：{name}', '“{name}”已注册，待秘书处核实后确认。'],
    en: ['To confirm: {name}', '“{name}” signed up and waits for the secretariat to confirm it.'],
  },
  'organisation.confirmed': {
    zh: ['单位已确认：{name}', '秘书处已确认“{name}”，提交的问题可以受理。'],
    en: ['Confirmed: {name}', 'The secretariat confirmed “{name}”: its problems can be accepted.'],
  },
  'organisation.refused': {
    zh: ['单位未通过确认：{name}', '秘书处未能确认“{name}”。说明：{text}。请更正后重新申请。'],
    en: [
      'Not confirmed: {name}',
      'The secretariat could not confirm “{name}”: {text}. Please correct it and ask again.',
    ],
  },
  'account.email-confirm': {
    zh: [
      '请确认新邮箱',
      '有人将此邮箱填为其智通账号的邮箱。如是您本人，请在 24 小时内打开以下链接确认；如非本人，请忽略本邮件。',
    ],
    en: [
      'Please confirm your address',
      'Somebody entered this address for their zhitong account. If it was you, open the link below within 24 hours; if not, ignore this mail.',
    ],
  },
  'account.email-changed': {
    zh: [
      '账号邮箱正在变更',
      '您账号的邮箱正在变更为另一地址，待新地址确认后生效。如非本人操作，请立即修改密码并联系管理员。',
    ],
    en: [
      'Your address is being changed',
      'The address of your account is being changed to another one, once that is confirmed. If it was not you, change your password at once and tell the administrator.',
    ],
  },
  'account.roles-changed': {
    zh: ['账号身份已变更', '管理员变更了您账号的身份。如有疑问，请联系管理员。'],
    en: [
      'Your roles were changed',
      'The administrator changed the roles of your account. Ask the administrator if in doubt.',
    ],
  },
  'account.power-given': {
    zh: [
      '新的{role|word}：{whom}',
      '{by}授予“{whom}”{role|word}身份。如您不知情，请立即核对该账号，并与其他管理员联系。',
    ],
    en: [
      'A new {role|word}: {whom}',
      '{by} gave “{whom}” the role {role|word}. If you did not expect it, look at the account at once and talk to the other administrators.',
    ],
  },
  'account.power-restored': {
    zh: [
      '{role|word}账号已恢复：{whom}',
      '{by}重新启用了“{whom}”的账号，其身份为{role|word}。如您不知情，请立即核对该账号，并与其他管理员联系。',
    ],
    en: [
      'A {role|word} is back: {whom}',
      '{by} enabled the account of “{whom}” again, whose role is {role|word}. If you did not expect it, look at the account at once and talk to the other administrators.',
    ],
  },
  'account.power-offered': {
    zh: [
      '邀请担任{role|word}：{whom}',
      '{by}邀请“{whom}”担任{role|word}。如您不知情，请立即撤销该邀请，并与其他管理员联系。',
    ],
    en: [
      'Invited as {role|word}: {whom}',
      '{by} invited “{whom}” in the role {role|word}. If you did not expect it, revoke the invitation at once and talk to the other administrators.',
    ],
  },
  'organisation.contact-appointed': {
    zh: ['您现为单位联系人：{name}', '您现为“{name}”在智通的联系人：可邀请同事，并接收本单位的通知。'],
    en: [
      'You are the contact of {name}',
      'You are the contact of “{name}” on zhitong from now on: you invite colleagues and are told what concerns it.',
    ],
  },
  'organisation.contact-ended': {
    zh: ['您不再是单位联系人：{name}', '“{name}”在智通的联系人已变更，不再是您。如有疑问，请联系秘书处。'],
    en: [
      'You are no longer the contact of {name}',
      '“{name}” has another contact on zhitong from now on. Ask the secretariat if in doubt.',
    ],
  },
  'organisation.contact-missing': {
    zh: ['单位没有联系人：{name}', '“{name}”已没有联系人，也没有可接任的人员。请指定联系人或邀请一位。'],
    en: [
      'No contact: {name}',
      '“{name}” has no contact any more, and nobody who could follow. Please appoint or invite one.',
    ],
  },
  'invitation.sent': {
    zh: ['邀请您使用智通', '{inviter}邀请您加入智通平台。请在 7 天内打开以下链接设置账号；如有疑问，请与邀请人联系。'],
    en: [
      'You are invited to zhitong',
      '{inviter} invites you to zhitong. Open the link below within 7 days to set up your account; if in doubt, ask who invited you.',
    ],
  },
  'invitation.accepted': {
    zh: ['邀请已被接受', '您邀请的人已设置账号，可以登录。'],
    en: ['Your invitation was accepted', 'Whom you invited has set up an account and can sign in.'],
  },
};
