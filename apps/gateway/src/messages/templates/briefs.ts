import type { Templates } from './template.js';

/** To editors, leaders and those who carry out instructions. */
export const briefTemplates: Templates = {
  'brief.returned': {
    zh: ['专报退回修改：{title}', '专报“{title}”被退回修改。理由：{reason}'],
    en: ['Brief returned: {title}', 'The brief “{title}” came back: {reason}'],
  },
  'brief.problem-dropped': {
    zh: ['专报所涉问题有变：{title}', '专报“{title}”所涉的一个问题已不在办理中（{reason|word}），请修改文稿。'],
    en: [
      'A problem left the brief: {title}',
      'A problem of “{title}” is gone ({reason|word}); please revise the text.',
    ],
  },
  'brief.published': {
    zh: ['专报（总第{total}期）：{title}', '总第{total}期专报“{title}”已报送，请阅示。'],
    en: ['Brief no. {total}: {title}', 'Brief no. {total}, “{title}”, was sent to you.'],
  },
  'task.assigned': {
    zh: ['批示分办：{what}', '根据对“{title}”的批示，请您办理：{what}。办结期限：{dueAt|time}。'],
    en: ['A task for you: {what}', 'By an instruction on “{title}”: {what}. Due by {dueAt|time}.'],
  },
  'task.overdue': {
    zh: ['督办：{what}', '批示分办事项“{what}”（“{title}”）应于 {dueAt|time} 前办结，现已逾期，请尽快报告办理情况。'],
    en: ['Overdue: {what}', 'The task “{what}” (“{title}”) was due by {dueAt|time}. Please report on it.'],
  },
  'task.fulfilled': {
    zh: ['批示已办理：{title}', '您对“{title}”的批示有一项已办结：{result}'],
    en: ['Carried out: {title}', 'A task of your instruction on “{title}” was carried out: {result}'],
  },
};
