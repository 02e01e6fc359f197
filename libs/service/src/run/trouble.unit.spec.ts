import { troubleOf } from './trouble.js';

const coded = (message: string, code: string) => Object.assign(new Error(message), { code });

describe('what anybody may hear of an error', () => {
  it.each([
    ['no connection', coded('connect ECONNREFUSED 10.0.0.7:5432', 'ECONNREFUSED'), 'ECONNREFUSED'],
    ['a database', coded('password authentication failed for user "intake"', '28P01'), '28P01'],
    [
      'behind a fetch',
      new TypeError('fetch failed', { cause: coded('getaddrinfo ENOTFOUND intake.internal', 'ENOTFOUND') }),
      'ENOTFOUND',
    ],
    ['too late', new DOMException('http://10.0.0.7:3001 timed out', 'TimeoutError'), 'TimeoutError'],
    ['a text', new Error('http://10.0.0.7:3001 said no'), 'see the log'],
    ['a code that is a text', coded('x', 'user intake at 10.0.0.7'), 'see the log'],
    ['no error', 'postgres://intake:secret@10.0.0.7', 'see the log'],
    ['nothing', undefined, 'see the log'],
  ])('%s', (_what, error, said) => {
    expect(troubleOf(error)).toBe(said);
  });
});
