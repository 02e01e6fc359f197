import { calendar2026 } from '@zhitong/contracts/calendar';
import { lampOf } from './lamp.js';

const now = Date.parse('2026-03-02T01:00:00Z');
const task = (dueAt: string, change: object = {}) => ({ dueAt, overdue: false, ...change });

describe('the lamp of a task', () => {
  it('is yellow three working days before its deadline, red after it, and out once it is done', () => {
    expect(lampOf(task('2026-03-06T10:00:00Z'), now, calendar2026)).toBe('none');
    expect(lampOf(task('2026-03-05T10:00:00Z'), now, calendar2026)).toBe('yellow');
    expect(lampOf(task('2026-03-02T00:59:00Z'), now, calendar2026)).toBe('red');
    expect(lampOf(task('2026-03-20T10:00:00Z', { overdue: true }), now, calendar2026)).toBe('red');
    expect(lampOf(task('2026-03-01T10:00:00Z', { result: '已办' }), now, calendar2026)).toBe('done');
  });
});
