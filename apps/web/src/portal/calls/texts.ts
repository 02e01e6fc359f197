import { messages } from '../../i18n/index.js';

export const callsTexts = messages({
  title: ['正在揭榜', 'Open calls'],
  line: ['{n} 个，先截止的在前；请转告有条件的团队。', '{n}, what closes first comes first; please pass them on.'],
  none: ['现在没有正在揭榜的榜单。', 'No call is open.'],
  noneNext: ['发榜后会列在这里，截止后撤下。', 'Calls stand here until they close.'],
  call: ['榜单', 'The call'],
});
