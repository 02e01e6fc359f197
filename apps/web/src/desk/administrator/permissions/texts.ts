import { messages } from '../../../i18n/index.js';

export const permissionTexts = messages({
  title: ['权限', 'Permissions'],
  line: [
    '每个服务都只按这张表放行；表里没有的，谁也不能做',
    'Every service decides by this table; what is not in it nobody may do',
  ],
  byRole: ['哪种身份', 'Role'],
  anyRole: ['所有身份', 'All roles'],
  count: ['{n} 项操作', '{n} commands', '1 command'],
  countOf: ['{role}可以做 {n} 项', '{role}: {n} commands'],
  does: ['操作', 'What it does'],
  command: ['代码', 'Code'],
  roles: ['谁可以', 'Who may'],
  everybody: ['所有身份', 'all roles'],
  condition: ['还要满足', 'On condition'],
  and: ['；', '; '],
});
