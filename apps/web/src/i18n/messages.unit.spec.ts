import { messages, speak } from './messages.js';

const texts = messages({
  title: ['我的问题', 'My problems'],
  count: ['{n} 件', '{n} items', '{n} item'],
  by: ['{who}，{when} 前', '{who}, by {when}'],
});

describe('texts', () => {
  it('are said in the language of the reader, gaps filled', () => {
    const [zh, en] = [speak(texts, 'zh'), speak(texts, 'en')];
    expect([zh.title, en.title]).toEqual(['我的问题', 'My problems']);
    expect(zh.by({ who: '秘书处', when: '3月9日' })).toBe('秘书处，3月9日 前');
    expect(en.by({ who: 'the secretariat', when: '9 Mar' })).toBe('the secretariat, by 9 Mar');
  });

  it('know one from many', () => {
    const { count } = speak(texts, 'en');
    expect([count({ n: 1 }), count({ n: 2 })]).toEqual(['1 item', '2 items']);
    expect(speak(texts, 'zh').count({ n: 1 })).toBe('1 件');
  });

  it('do not compile without their translation, or with another gap in it', () => {
    // @ts-expect-error the English text is missing
    messages({ title: ['我的问题'] });
    // @ts-expect-error the English text has another gap
    messages({ by: ['{who} 办', 'by {whom}'] });
    // @ts-expect-error a gap is left open
    void (() => speak(texts, 'zh').count({}));
    expect(speak(texts, 'zh').title).toBe('我的问题');
  });
});
