import { Refusal, type Text } from '@zhitong/contracts';

/** What links are for. */
export type LinkPurpose = 'invitation' | 'recovery' | 'task' | 'sign-up' | 'email';

const whatToDo: Readonly<Record<LinkPurpose, Text>> = {
  invitation: {
    zh: '邀请链接无效、已使用或已过期：请邀请您的人重新发送',
    en: 'The invitation is not valid, was used or has expired: ask who invited you to send a new one',
  },
  recovery: {
    zh: '重置密码的链接无效、已使用或已过期：请在登录页重新申请',
    en: 'The link to set a new password is not valid, was used or has expired: ask for a new one where you sign in',
  },
  'sign-up': {
    zh: '注册链接无效、已使用或已过期：请重新注册',
    en: 'The link of the sign-up is not valid, was used or has expired: sign up again',
  },
  email: {
    zh: '邮箱确认链接无效、已使用或已过期：请登录后在“个人信息”中重新填写邮箱',
    en: 'The link to confirm the address is not valid, was used or has expired: sign in and enter the address again',
  },
  task: {
    zh: '任务链接无效、已使用或已过期：请登录后在“等我处理”中打开该任务',
    en: 'The link to the task is not valid, was used or has expired: sign in and open the task from your list',
  },
};

/** A link that opens nothing (410). Says what to do, and not which of the reasons it is. */
export class LinkExpired extends Refusal {
  readonly status = 410;
  constructor(purpose: LinkPurpose) {
    super('link-expired', whatToDo[purpose]);
  }
}
