import { messages } from '../i18n/index.js';

export const secondFactorTexts = messages({
  title: ['双因素认证', 'Second factor'],
  why: [
    '除密码外，再用手机上的身份验证器给出 6 位动态验证码。管理员和领导必须启用；建议所有人启用。',
    'Besides the password, a six-digit code of an authenticator app on your phone. Administrators and leaders must have it; everybody may.',
  ],
  must: [
    '您的身份须先启用双因素认证，才能继续。约 2 分钟。',
    'Your role needs a second factor before you go on. About 2 minutes.',
  ],
  isSet: [
    '已启用，还有 {n} 个备用恢复码',
    'It is in force; {n} recovery codes are left',
    'It is in force; {n} recovery code is left',
  ],
  isNotSet: ['尚未启用', 'It is not set up'],
  password: ['您的密码', 'Your password'],
  passwordWhy: ['改动登录方式前，请再输一次密码', 'Changing how you sign in asks for the password once more'],
  begin: ['开始设置', 'Set it up'],
  scan: ['1. 用身份验证器扫码', '1. Scan with your authenticator'],
  scanMore: [
    '不能扫码时，在身份验证器中手工输入密钥：',
    'If you cannot scan, type this secret into the authenticator:',
  ],
  qr: ['身份验证器用的二维码', 'QR code for the authenticator'],
  enter: ['2. 输入它显示的 6 位数字', '2. Enter the six digits that it shows'],
  code: ['动态验证码', 'Code'],
  codeOrRecovery: ['动态验证码，或一个备用恢复码', 'Code, or a recovery code'],
  confirm: ['启用', 'Put it into force'],
  keep: ['请保存备用恢复码', 'Keep these recovery codes'],
  keepMore: [
    '手机不在身边时，每个恢复码可用一次。离开本页后不再显示，请抄下或打印，放在稳妥的地方。',
    'Each lets you in once when your phone is not at hand. They are not shown again: write them down or print them, and keep them safe.',
  ],
  print: ['打印', 'Print'],
  goOn: ['已保存好，继续', 'I have kept them, go on'],
  remove: ['停用双因素认证', 'Remove the second factor'],
  removeMore: ['停用后，所有登录都会结束，您需要重新登录。', 'All sessions end then, and you sign in again.'],
});
