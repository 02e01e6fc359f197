import { messages } from '../../i18n/index.js';

export const linkTexts = messages({
  task: ['打开任务', 'Your task'],
  opening: ['正在打开……', 'Opening …'],
  noLink: [
    '链接不完整，请重新点开邮件中的链接，或把它完整复制到地址栏。',
    'The link is incomplete: open it from the mail again, or copy the whole of it.',
  ],
  instead: ['也可以用账号登录，任务在“待我办理”里。', 'You can also sign in: the task waits for you there.'],
  toSignIn: ['去登录', 'Sign in'],
  invitation: ['接受邀请', 'Accept the invitation'],
  invitedBy: ['{inviter}邀请您使用智通，身份是{roles}。', '{inviter} invites you to zhitong as {roles}.'],
  invitedFor: ['单位：{organisation}', 'Organisation: {organisation}'],
  invitedUntil: ['请在 {when} 前接受。', 'Please accept before {when}.'],
  name: ['您的姓名', 'Your name'],
  mobile: ['手机号（可不填）', 'Mobile number (optional)'],
  login: ['账号', 'Login'],
  loginHint: ['3–100 个字母、数字或 . _ @ -', '3 to 100 letters, digits or . _ @ -'],
  password: ['密码', 'Password'],
  terms: [
    '我同意使用条款：如实填报，不填报涉密内容',
    'I agree to the terms: to write what is true, and no state secrets',
  ],
  privacy: ['我同意为履行上述职责处理我的个人信息', 'I agree that my data are used for this role'],
  accept: ['接受邀请，建立账号', 'Accept and make the account'],
  accepted: ['账号 {login} 已建立。', 'Your account {login} is ready.'],
  setup: ['首次启动：设置管理员', 'First start: the administrator'],
  setupMore: [
    '这是平台的第一个账号。其他人由您邀请或自行注册。登录后请先设置双因素认证。',
    'This is the first account of the platform; you invite the others, or they sign up. Set up a second factor when you have signed in.',
  ],
  setUp: ['建立管理员账号', 'Make the account'],
  wasSetUp: ['管理员账号已建立，请登录。', 'The account is ready: please sign in.'],
  email: ['确认邮箱', 'Confirm your address'],
  emailMore: ['确认后，通知将发往这个新邮箱。', 'From then on you are written to at this address.'],
  confirmEmail: ['确认邮箱', 'Confirm'],
  emailConfirmed: ['新邮箱已生效。', 'The new address holds.'],
});
