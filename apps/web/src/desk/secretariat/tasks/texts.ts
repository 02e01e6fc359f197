import { messages } from '../../../i18n/index.js';

export const taskTexts = messages({
  title: ['待我办理', 'Waiting for me'],
  line: ['{n} 件，先到期的在前', '{n}, what is due first comes first'],
  none: ['今天没有要办的。', 'Nothing waits for you.'],
  noneNext: ['有新的会排在这里，也会发消息。', 'What comes stands here, and a message tells you.'],
  count: ['{n} 件', '{n}'],
  open: ['去办', 'Go there'],
  noDue: ['没有时限', 'no time limit'],
  since: ['{when} 起', 'since {when}'],

  standstill: ['无人承办', 'Waits on nobody'],
  standstillLine: ['这张清单应当是空的；不空就写明为什么', 'This list should be empty; where it is not, it says why'],
  empty: ['没有无人承办的问题，每一件都有人在办。', 'Every problem waits on somebody.'],
  emptyNext: ['有问题停住没有人接手时，会列在这里并写明原因。', 'What nobody takes on stands here, and says why.'],
  what: ['问题或事件', 'Problem or event'],
  why: ['为什么', 'Why'],
  sinceHead: ['从什么时候起', 'Since'],
  of: ['{n} 件没有人在办', '{n} wait on nobody', '{n} waits on nobody'],
});
