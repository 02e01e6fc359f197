import { troubleOf } from './trouble.js';
import { Troubles } from './troubles.js';

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

describe('a part in trouble', () => {
  it('says what it waits for, and keeps the service from its work only where it is needed for it', () => {
    const troubles = new Troubles({ warn: () => undefined });
    for (const part of ['relay', 'files']) troubles.begin(part, coded('no space left', 'ENOSPC'), 1);
    expect(troubles.healthOf('relay')).toEqual({ part: 'relay', ready: false, waitsFor: 'ENOSPC' });
    expect(troubles.healthOf('files')).toEqual({ part: 'files', ready: true, waitsFor: 'ENOSPC' });
    troubles.end('files');
    expect(troubles.healthOf('files')).toEqual({ part: 'files', ready: true });
  });
});
