import { classify, isContended } from './classify.js';
import { HandlerHangs, TransactionAborted, VersionConflict } from './errors.js';

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('classify', () => {
  it.each([
    '40001',
    '40P01',
    '08006',
    '53300',
    '57P01',
    '57P03',
    '55P03',
    '25P03',
    '25P04',
    '57014',
    '25006',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETDOWN',
    'EADDRNOTAVAIL',
    'EPIPE',
  ])('takes %s for passing', (code) => {
    expect(classify(withCode(code))).toBe('transient');
  });

  it.each(['22012', '23505', '23503', '42P01', '22P02', 'ENOENT'])('takes %s for lasting', (code) => {
    expect(classify(withCode(code))).toBe('poison');
  });

  it('finds the reason under what wraps it', () => {
    const wrapped = Object.assign(new Error('query failed'), { driverError: withCode('40P01') });
    expect(classify(new Error('handler failed', { cause: wrapped }))).toBe('transient');
    expect(classify(new Error('handler failed', { cause: withCode('23505') }))).toBe('poison');
  });

  it('tells a row that others hold from a database that is away', () => {
    expect(isContended(new Error('query failed', { cause: withCode('55P03') }))).toBe(true);
    for (const error of [withCode('08006'), withCode('ECONNREFUSED'), new Error('55P03')])
      expect(isContended(error)).toBe(false);
  });

  it('knows the sentences of clients whose connection went away', () => {
    for (const text of [
      'Connection terminated unexpectedly',
      'Client has encountered a connection error and is not queryable',
      'timeout exceeded when trying to connect',
      'QueryRunner already released. Cannot run queries anymore.',
    ])
      expect(classify(new Error(text))).toBe('transient');
  });

  it('is not misled by a message about something else', () => {
    expect(classify(withCode('23514', 'the connection was closed by the reviewer'))).toBe('poison');
  });

  it('takes rules, programming errors and hangs for lasting', () => {
    for (const error of [
      new HandlerHangs(1),
      new TransactionAborted(),
      new VersionConflict('k', 1n, 2n),
      new TypeError('x is undefined'),
      'a string',
      undefined,
    ])
      expect(classify(error)).toBe('poison');
  });
});
