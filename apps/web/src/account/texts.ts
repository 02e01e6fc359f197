import { messages } from '../i18n/index.js';

export const accountTexts = messages({
  signIn: ['登录', 'Sign in'],
  what: [
    '智通把企业的“卡脖子”问题一路送到专家、课题组和市领导，并把结果回告企业。每一步都看得见：到哪了、谁在办、几号前。',
    'zhitong takes the bottleneck problems of enterprises to experts, research teams and the city’s leaders, and brings the answer back. Every step can be seen: where it is, on whom, by when.',
  ],
  login: ['账号', 'Login'],
  password: ['密码', 'Password'],
  show: ['显示密码', 'Show the password'],
  hide: ['隐藏密码', 'Hide the password'],
  code: ['动态验证码', 'Code'],
  codeHint: ['身份验证器上的 6 位数字，或一个备用恢复码', 'Six digits of your authenticator, or a recovery code'],
  forgot: ['忘记密码', 'I forgot my password'],
  noAccount: ['企业还没有账号？', 'Your enterprise has no account yet?'],
  signUp: ['企业注册', 'Sign up'],
  boardMore: ['只看征集、公示、榜单和结果，不用登录：', 'Campaigns, notices, calls and results need no sign-in:'],
  board: ['公告栏', 'Public board'],
  provider: ['用“{name}”登录', 'Sign in with “{name}”'],
  demo: ['演示账号', 'Demo logins'],
  demoMore: [
    '本平台处于演示状态，内容均为虚构。点一个账号即可登录。',
    'This is a demonstration; everything in it is made up. Choose somebody to sign in as.',
  ],
  asRole: ['以“{role}”登录', 'Sign in as {role}'],
  needLogin: ['请填写账号', 'Enter your login'],
  needPassword: ['请填写密码', 'Enter your password'],
  needCode: ['请填写验证码', 'Enter the code'],
});
