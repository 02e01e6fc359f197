import { messages, speak, type Language } from '../i18n/index.js';

const texts = messages({
  toMend: ['{n} 处要改', '{n} things to mend', '{n} thing to mend'],
  text: ['请写批示内容', 'Write the instruction'],
  rank: ['请写您的职务', 'Write your post'],
  due: ['指定了主办，请选办结期限', 'Choose by when it is to be done'],
  dueAlone: ['选了期限，请指定主办；或者不选期限', 'Name who does it, or leave the date open'],
  whoDoes: ['主办', 'Who does it'],
  dueBy: ['办结期限', 'Due by'],
  until: ['{date} 18:00（北京时间）', '{date} 18:00, Beijing'],
  audience: ['谁可以看到', 'Who may read it'],
  as: ['署名', 'Signed'],
  sending: ['正在提交', 'Sending'],
  failed: ['没有提交成功，您写的还在这里。{why}', 'It was not sent; what you wrote is still here. {why}'],
  unreachable: ['网断了，连上后再试。', 'There is no connection; try again when there is.'],
});

/** The words of the script, in the language that the page is written in. */
export const wordsOf = (page: HTMLElement) => speak(texts, languageOf(page));
export type Words = ReturnType<typeof wordsOf>;

const languageOf = ({ lang }: HTMLElement): Language => (lang === 'en' ? 'en' : 'zh');
