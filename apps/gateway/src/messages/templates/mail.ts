import type { Templates } from './template.js';

/** About mail that does not go out: in the app alone. */
export const mailTemplates: Templates = {
  'mail.given-up': {
    zh: ['有邮件未能送达', '今天有邮件未能送达收件人，已不再重发。请在“系统健康”中查看，并核对收件地址。'],
    en: [
      'Mail could not be delivered',
      'Today mail could not be delivered and is no longer tried. Look at the health of the system, and check the addresses.',
    ],
  },
};
