import { messages } from '../i18n/index.js';

export const entryTexts = messages({
  skip: ['跳到正文', 'Skip to the content'],
  mainNav: ['主导航', 'Main navigation'],
  office: ['沙湾市科协', 'Shawan Association'],
  thinkTank: ['科技智库', 'think-tank'],
  desk: ['工作台', 'Desk'],
  menu: ['菜单', 'Menu'],
  inbox: ['消息', 'Messages'],
  unread: ['{n} 条未读', '{n} unread'],
  otherLanguage: ['English', '中文'],
  signOut: ['退出', 'Sign out'],
  signIn: ['登录', 'Sign in'],
  account: ['我的账号', 'My account'],
  board: ['公告栏', 'Public board'],
  ownOffice: ['沙湾市科学技术协会 · 科技智库', 'Shawan City Association for Science and Technology · think-tank'],
  beijing: ['时间均为北京时间', 'All times are Beijing time'],
  noSecrets: ['不得填报涉密内容', 'No state secrets here'],
  notHere: ['没有这个页面，或者您无权查看', 'There is no such page, or it is not for you to see'],
  notHereMore: [
    '请核对网址。您现在以“{role}”身份登录；如另有身份，可在“我的账号”切换。',
    'Please check the address. You act as “{role}”; if you hold another role, choose it under “My account”.',
  ],
  home: ['回到首页', 'To the first page'],
  broken: ['页面出错', 'The page failed'],
  brokenMore: [
    '已保存的内容没有丢失。请重新打开本页；如仍出错，请告知技术支持。',
    'What was saved is not lost. Please open the page again; if it fails again, tell whoever helps you.',
  ],
  reload: ['重新打开本页', 'Open the page again'],
  fresh: ['平台已更新，请重新打开本页。', 'The platform was updated: please open the page again.'],
  opening: ['正在打开……', 'Opening …'],
});
