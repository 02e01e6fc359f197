import { givenUpAfter, retryAfter, verdictOn } from './refusal.js';

const refusal = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });
const young = { tries: 0, age: 0 };

describe('a mail that did not go', () => {
  it('is given up when the server will never take it', () => {
    for (const code of ['EENVELOPE', 'EMESSAGE'])
      expect(verdictOn(refusal(code, { responseCode: 550 }), young)).toEqual({ act: 'never' });
    // No server was asked: the address itself is none.
    expect(verdictOn(refusal('EENVELOPE'), young)).toEqual({ act: 'never' });
  });

  it('is tried again ever later, and given up after five days, whatever was in the way', () => {
    const busy = refusal('EENVELOPE', { responseCode: 451 });
    const waits = retryAfter.map((_, tries) => verdictOn(busy, { tries, age: 0 }));
    expect(waits).toEqual(retryAfter.map((after) => ({ act: 'later', after })));
    expect([...retryAfter].sort((a, b) => a - b)).toEqual(retryAfter);
    expect(verdictOn(busy, { tries: 30, age: givenUpAfter - 1 })).toEqual({ act: 'later', after: retryAfter.at(-1) });
    for (const error of [busy, refusal('EAUTH'), refusal('ETIMEDOUT')])
      expect(verdictOn(error, { tries: 30, age: givenUpAfter })).toEqual({ act: 'never' });
  });

  it('rests with its domain when the server falls silent or hangs up over it, an hour at most', () => {
    for (const error of [
      refusal('ETIMEDOUT', { timeoutType: 'SOCKET_TIMEOUT' }),
      refusal('ECONNECTION'),
      refusal('ESOCKET', { syscall: 'read' }),
      refusal('EABORT'),
    ])
      expect(verdictOn(error, { tries: 9, age: 0 })).toEqual({ act: 'later', after: 3_600_000, quiet: true });
  });

  it('waits with all others when it is the server that is away, or does not know us', () => {
    for (const error of [
      refusal('ESOCKET', { syscall: 'connect' }),
      refusal('ETIMEDOUT'),
      refusal('EAUTH', { responseCode: 535 }),
      new Error('disk full'),
    ])
      expect(verdictOn(error, { tries: 9, age: 0 })).toEqual({ act: 'wait' });
  });
});
