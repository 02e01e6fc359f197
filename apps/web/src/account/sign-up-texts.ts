import { messages } from '../i18n/index.js';

export const signUpTexts = messages({
  title: ['企业注册', 'Sign your enterprise up'],
  what: [
    '约 3 分钟。注册后即可填写问题；秘书处核实单位后，提交的问题才会受理。',
    'About 3 minutes. You can write at once; what you submit is accepted once the secretariat has confirmed your organisation.',
  ],
  organisation: ['单位名称', 'Organisation'],
  creditCode: ['统一社会信用代码', 'Credit code'],
  name: ['您的姓名', 'Your name'],
  login: ['账号', 'Login'],
  loginHint: ['3–100 个字母、数字或 . _ @ -', '3 to 100 letters, digits or . _ @ -'],
  password: ['密码', 'Password'],
  passwordHint: [
    '12–200 个字符；几个不相关的词连起来最好记',
    '12 to 200 characters; several unrelated words are easiest to remember',
  ],
  email: ['邮箱', 'E-mail'],
  mobile: ['手机号', 'Mobile number'],
  terms: [
    '我同意使用条款：如实填报，不填报涉密内容',
    'I agree to the terms: to write what is true, and no state secrets',
  ],
  privacy: ['我同意为办理问题处理上述个人信息', 'I agree that these data are used to handle my problems'],
  send: ['注册，发送确认邮件', 'Sign up, send the mail'],
  sent: [
    '邮件已发出。请在 24 小时内打开其中的链接，输入刚设的密码，完成注册。',
    'A mail is on its way. Open its link within 24 hours and enter the password that you chose.',
  ],
  confirmTitle: ['完成注册', 'Complete your sign-up'],
  confirmMore: ['请输入注册时设的密码。', 'Enter the password that you chose.'],
  confirm: ['完成注册', 'Complete'],
  confirmed: ['注册完成，账号是 {login}。', 'Done: your login is {login}.'],
  toSignIn: ['去登录', 'Sign in'],
});
