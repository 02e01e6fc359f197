import { messages } from '../i18n/index.js';

export const comingInTexts = messages({
  recovery: ['重置密码', 'Set a new password'],
  recoveryMore: [
    '填写账号，重置链接会发到它所留的邮箱，一小时内有效。',
    'Enter your login; a link goes to its e-mail address and holds for an hour.',
  ],
  login: ['账号', 'Login'],
  ask: ['发送链接', 'Send the link'],
  asked: ['如有此账号，链接已发到它所留的邮箱。', 'If there is such an account, the link is on its way.'],
  newPassword: ['新密码', 'New password'],
  newPasswordHint: [
    '12–200 个字符；几个不相关的词连起来最好记',
    '12 to 200 characters; several unrelated words are easiest to remember',
  ],
  set: ['设置新密码', 'Set the password'],
  wasSet: ['新密码已生效，请重新登录。', 'The new password holds: please sign in.'],
  toSignIn: ['去登录', 'Sign in'],
  inbox: ['消息', 'Messages'],
  noMessages: ['还没有消息。', 'No messages yet.'],
  noMessagesNext: ['问题有进展时会在这里和邮箱里告诉您。', 'You are told here, and by mail, when something happens.'],
  markRead: ['标为已读', 'Mark as read'],
  unread: ['未读', 'unread'],
});
