import { messages } from '../../../i18n/index.js';

export const phraseTexts = messages({
  title: ['批示常用语', 'Phrases for instructions'],
  line: [
    '领导批示时可以点选，再接着写。请按常用先后排列。',
    'Leaders pick one and write on. What is used most should come first.',
  ],
  nth: ['第 {n} 条', 'Phrase {n}'],
  textHint: [
    '需要填写的地方写“……”，光标会停在那里',
    'Write …… where something is to be filled in: the cursor goes there',
  ],
  remove: ['删除第 {n} 条', 'Remove phrase {n}'],
  up: ['第 {n} 条上移', 'Move phrase {n} up'],
  add: ['加一条', 'Add one'],
  save: ['保存，立即生效', 'Save: in force at once'],
  saved: ['已保存，领导下次打开专报就能看到。', 'Saved: leaders see it when they next open a brief.'],
});
