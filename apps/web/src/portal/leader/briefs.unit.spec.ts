import { isLate, openTasksOf, type Brief } from './briefs.js';

const task = (id: string, dueAt: string, result?: string) => ({
  ...{ id, owner: 'clerk-1', what: '列入计划', dueAt, overdue: false },
  ...(result === undefined ? {} : { result }),
});
const brief = (...tasks: object[]) => ({ id: 'b', instructions: [{ tasks }] }) as unknown as Brief;

describe('what a leader has instructed', () => {
  it('is under way until there is a result, and what is due first comes first', () => {
    const briefs = [
      brief(task('t1', '2026-05-01T00:00:00Z')),
      brief(task('t2', '2026-04-01T00:00:00Z', '已办')),
      brief(task('t3', '2026-03-01T00:00:00Z')),
    ];
    expect(openTasksOf(briefs).map(({ id }) => id)).toEqual(['t3', 't1']);
  });

  it('is late once its deadline has passed', () => {
    const now = Date.parse('2026-04-01T00:00:00Z');
    const [early, later] = [task('t', '2026-03-31T00:00:00Z'), task('t', '2026-04-02T00:00:00Z')];
    expect([isLate(early, now), isLate(later, now), isLate({ ...later, overdue: true }, now)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
