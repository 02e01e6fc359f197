import { messageId } from './message-id.js';
import { templates } from './templates/index.js';
import { render } from './texts.js';

const placeholders = (texts: readonly string[]) =>
  [...new Set(texts.join(' ').match(/\{\w+(?:\|\w+)?\}/g) ?? [])].sort();

describe('the text of a message', () => {
  it.each(Object.entries(templates))('%s says the same in both languages', (_, { zh, en }) => {
    expect(placeholders(en)).toEqual(placeholders(zh));
    expect(zh.join()).toMatch(/\p{Script=Han}/u);
    expect(en.join()).not.toMatch(/\p{Script=Han}/u);
    for (const text of [...placeholders(zh)]) expect(text).toMatch(/^\{\w+(\|time|\|word)?\}$/);
  });

  it('is filled in, with times as in Beijing and codes in words', () => {
    const params = { title: '滴灌带', number: 'SW2026-0001', dueAt: '2026-03-31T16:30:00.000Z', from: 'review' };
    expect(render('problem.returned', params, 'zh').text).toContain('2026-04-01 00:30');
    const outcome = { title: '滴灌带', number: 'SW2026-0001', outcome: 'declined' };
    expect(render('problem.concluded', outcome, 'zh').text).toMatch(/评审结果：未通过。$/);
    expect(render('problem.concluded', outcome, 'en').text).toMatch(/: declined\.$/);
  });

  it('keeps what people wrote as they wrote it, and a subject on one line', () => {
    const params = { title: '甲\r\nBcc: x@example.com', what: '{title}', reason: 'withdrawn', dueAt: '' };
    expect(render('brief.returned', params, 'en')).toEqual({
      subject: 'Brief returned: 甲 Bcc: x@example.com',
      text: `The brief “${params.title}” came back: withdrawn`,
    });
    expect(render('task.assigned', params, 'zh').text).toContain('请您办理：{title}。办结期限：。');
  });

  it('says of a kind without one, and of what is no kind, that there is news', () => {
    for (const kind of ['unheard.of', 'constructor', 'toString'])
      expect(render(kind, {}, 'en').subject).toBe('zhitong: there is news');
    expect(render('brief.returned', {}, 'en').text).toBe('The brief “” came back: ');
  });
});

describe('the id of a message', () => {
  const one = { cause: 'c', account: 'a', kind: 'k' };
  it('is the same for the same cause, account and kind, and for nothing else', () => {
    expect(messageId({ ...one })).toBe(messageId(one));
    const others = [{ cause: 'd' }, { account: 'b' }, { kind: 'l' }, { cause: 'ca', account: '' }].map((change) =>
      messageId({ ...one, ...change }),
    );
    expect(new Set([messageId(one), ...others]).size).toBe(5);
    expect(messageId({ cause: '../../x', account: '/', kind: '' })).toMatch(/^message-[0-9a-f]{32}$/);
  });
});
