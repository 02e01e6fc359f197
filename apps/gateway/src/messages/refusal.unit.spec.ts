import { retryAfter, verdictOn } from './refusal.js';

const refusal = (code: string, responseCode?: number) => Object.assign(new Error(code), { code, responseCode });

describe('a mail that did not go', () => {
  it('is given up when the server will never take it', () => {
    for (const code of ['EENVELOPE', 'EMESSAGE']) expect(verdictOn(refusal(code, 550), 0)).toEqual({ act: 'never' });
    // No server was asked: the address itself is none.
    expect(verdictOn(refusal('EENVELOPE'), 0)).toEqual({ act: 'never' });
  });

  it('is tried again ever later, and then given up', () => {
    const waits = retryAfter.map((_, tries) => verdictOn(refusal('EENVELOPE', 451), tries));
    expect(waits).toEqual(retryAfter.map((minutes) => ({ act: 'later', minutes })));
    expect([...retryAfter].sort((a, b) => a - b)).toEqual(retryAfter);
    expect(verdictOn(refusal('EMESSAGE', 452), retryAfter.length)).toEqual({ act: 'never' });
  });

  it('waits with all others when it is the server that is away, or does not know us', () => {
    for (const error of [refusal('ECONNECTION'), refusal('ETIMEDOUT'), refusal('EAUTH', 535), new Error('disk full')])
      expect(verdictOn(error, 9)).toEqual({ act: 'wait' });
  });
});
