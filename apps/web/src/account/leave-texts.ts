import { messages } from '../i18n/index.js';

export const leaveTexts = messages({
  data: ['我的个人信息', 'My personal data'],
  dataMore: [
    '平台保存的关于您的全部信息，一个文件（JSON）。',
    'Everything that the platform keeps about you, as one file (JSON).',
  ],
  take: ['导出我的个人信息', 'Take a copy of my data'],
  leave: ['注销账号', 'Erase my account'],
  account: ['我的账号', 'My account'],
  line: [
    '注销后，姓名、电话、邮箱等个人信息即行删除，不能恢复。需要的话，请先导出一份。',
    'Your name, number, address and whatever else is personal are deleted at once, and nothing brings them back. Take a copy first if you need one.',
  ],
  notYet: [
    '现在还不能注销：请先办完下列事项。办不了的，可请秘书处或平台管理员协助。',
    'It is not possible yet: complete the following first. The secretariat or an administrator helps with what you cannot.',
  ],
  first: ['请先办完', 'To complete first'],
  stays: ['注销后仍留存的内容', 'What stays'],
  staysMore: ['依法或属于单位、公文，不含您的姓名', 'By law, or because it is not yours alone; without your name'],
  confirm: ['确认注销', 'Confirm'],
  passwordWhy: ['注销前请再输一次密码', 'Erasing the account asks for the password once more'],
  erase: ['注销账号，不可恢复', 'Erase my account for good'],
  gone: ['账号已注销', 'Your account is erased'],
  goneMore: [
    '您已退出登录。各服务正在删除您的个人信息，通常几秒内完成。感谢您对智库工作的支持。',
    'You are signed out. The services are deleting your personal data, usually within seconds. Thank you for your work.',
  ],
  goneAgain: [
    '以后如需使用，可重新注册或由单位邀请。',
    'You can sign up again at any time, or be invited by your organisation.',
  ],
  home: ['回到首页', 'To the first page'],
});
