import { messages } from '../../../i18n/index.js';

export const obligationTexts = messages({
  phrases: ['批示常用语', 'Phrases'],
  title: ['督办', 'Supervision'],
  line: ['红灯 {red} 件 · 黄灯 {yellow} 件 · 在办共 {n} 件', '{red} red · {yellow} yellow · {n} under way in all'],
  undivided: ['待分办的批示', 'Instructions to be assigned'],
  undividedMore: [
    '{n} 条，分办给人并定期限后才开始计时',
    '{n}; the clock runs once somebody has it',
    '{n}; the clock runs once somebody has it',
  ],
  red: ['红灯：逾期', 'Red: overdue'],
  yellow: ['黄灯：三个工作日内到期', 'Yellow: due within three working days'],
  none: ['在办', 'Under way'],
  done: ['已办结', 'Done'],
  count: ['{n} 件，先到期的在前', '{n}, what is due first comes first'],
  nothing: ['没有待办的批示。', 'No instruction is open.'],
  nothingNext: [
    '领导批示并分办后，会按期限排在这里。',
    'Once a leader has instructed and it is assigned, it stands here by its deadline.',
  ],
  go: ['去办', 'Go there'],
});
