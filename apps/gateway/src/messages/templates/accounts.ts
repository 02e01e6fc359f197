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
};
