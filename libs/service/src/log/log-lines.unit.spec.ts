import { Logger } from '@nestjs/common';
import { Entry } from './entry.js';
import { JsonLines } from './log-lines.js';
import { scrubbed } from './scrub.js';

function lines() {
  const written: { stream: string; line: string }[] = [];
  const log = new JsonLines({
    service: 'platform',
    services: ['intake', 'review'],
    now: () => new Date('2026-03-02T01:00:00Z'),
    write: (stream, line) => void written.push({ stream, line }),
  });
  return { log, written, read: () => written.map(({ line }) => JSON.parse(line) as Record<string, unknown>) };
}

describe('the log as JSON', () => {
  it('says when, how grave, whose, and which fact it concerns', () => {
    const { log, read, written } = lines();
    const about = { trace: 't', event: 'fact-1', topic: 'zhitong.intake.v1', key: 'problem-1', seq: '3' };
    log.error(new Entry('review parked poison', about), 'Error: no\n    at x', 'review');
    log.warn('no mail goes out', 'mail');
    log.say('ready http://127.0.0.1:3000');
    expect(read()).toEqual([
      {
        time: '2026-03-02T01:00:00.000Z',
        level: 'error',
        service: 'review',
        message: 'review parked poison',
        ...about,
        stack: 'Error: no\n    at x',
      },
      expect.objectContaining({ level: 'warn', service: 'platform', part: 'mail', message: 'no mail goes out' }),
      expect.objectContaining({ level: 'info', service: 'platform', message: 'ready http://127.0.0.1:3000' }),
    ]);
    expect(written.map(({ stream }) => stream)).toEqual(['stderr', 'stdout', 'stdout']);
  });

  it('keeps to one line, whatever somebody else’s text holds', () => {
    const { log, written } = lines();
    log.error('first\n{"level":"info","message":"forged"}', 'http');
    expect(written).toHaveLength(1);
    expect(written[0]!.line).not.toContain('\n');
  });

  it('takes what Nest’s own loggers give', () => {
    const { log, read } = lines();
    Logger.overrideLogger(log);
    try {
      new Logger('intake').error(new Entry('internal POST /problems', { trace: 't' }), 'Error: x');
      new Logger('intake').warn('token refused: expired');
    } finally {
      Logger.overrideLogger(false);
    }
    expect(read()).toMatchObject([
      { service: 'intake', message: 'internal POST /problems', trace: 't', stack: 'Error: x' },
      { service: 'intake', level: 'warn', message: 'token refused: expired' },
    ]);
  });

  it('is asked for some levels only', () => {
    const { log, written } = lines();
    log.setLogLevels(['error']);
    log.log('x');
    log.warn('x');
    expect(written).toEqual([]);
  });
});

describe('a line for a person', () => {
  it('has the ids behind its words', () => {
    expect(String(new Entry('parked', { service: 'review', trace: 't', key: undefined as never }))).toBe(
      'parked (trace t)',
    );
  });
});

describe('what may be somebody’s', () => {
  it.each([
    ['550 5.1.1 <zhang.san@example.cn>: unknown', '550 5.1.1 <…@…>: unknown'],
    ['call 13912345678 or +86 13912345678', 'call … or …'],
    ['card 65420319800101123X', 'card …'],
    ['connect postgres://intake:secret@127.0.0.1:5432/intake', 'connect postgres://…@127.0.0.1:5432/intake'],
    ['invalid input syntax for type integer: "张三"', 'invalid input syntax for type integer: "…"'],
    ['Key (login)=(zhangsan) already exists.', 'Key (login)=(…) already exists.'],
  ])('goes out of %p', (text, left) => {
    expect(scrubbed(text)).toBe(left);
  });

  it.each([
    'at /app/node_modules/@nestjs/core/router.js:12:3',
    'tracking-standing@2 parked gap zhitong.intake.v1 problem-1',
    '4bf92f3577b34da6a3ce929d0e0e4736',
    'trace 13912345678abcdef0139123456780ab',
    'at 1774100000000',
  ])('is not mistaken for it: %p', (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});
