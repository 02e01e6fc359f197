import { messages } from '../i18n/index.js';

export const accountPageTexts = messages({
  title: ['我的账号', 'My account'],
  role: ['现在的身份', 'Acting as'],
  organisation: ['单位', 'Organisation'],
  otherRoles: ['切换身份', 'Act in another role'],
  actAs: ['以“{role}”办理', 'Act as {role}'],
  safety: ['账号安全', 'Account security'],
  profile: ['个人信息和通知', 'Profile and notices'],
  password: ['修改密码', 'Change the password'],
  sessions: ['登录的设备', 'Where I am signed in'],
  tokens: ['接口令牌', 'API tokens'],
  secondFactor: ['双因素认证', 'Second factor'],
});
