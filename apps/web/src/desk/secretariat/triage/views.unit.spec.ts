import { calendar2026 } from '@zhitong/contracts/calendar';
import { following, neighbour, standsIn, viewOf, views, type ProblemRow } from './views.js';

const now = Date.parse('2026-11-25T09:00:00+08:00');
const row = (status: ProblemRow['status'], due: string | null): ProblemRow =>
  ({ status, dueAt: due && new Date(`${due}T23:59:59+08:00`).toISOString() }) as ProblemRow;
const listsOf = (one: ProblemRow) => views.filter((view) => standsIn(view, one, now, calendar2026));

describe('the lists of the desk', () => {
  it('tell what waits here from what waits with an enterprise', () => {
    expect(listsOf(row('submitted', '2026-12-02'))).toEqual(['waiting', 'all']);
    expect(listsOf(row('submitted', '2026-11-26'))).toEqual(['waiting', 'soon', 'all']);
    expect(listsOf(row('submitted', '2026-11-20'))).toEqual(['waiting', 'late', 'all']);
    expect(listsOf(row('returned', '2026-11-26'))).toEqual(['with', 'all']);
    expect(listsOf(row('entered', null))).toEqual(['with', 'all']);
  });

  it('bring back what an enterprise did not correct in time', () => {
    expect(listsOf(row('returned', '2026-11-20'))).toEqual(['waiting', 'late', 'all']);
  });

  it('are named in the address, and anything else there means what waits', () => {
    expect([viewOf('soon'), viewOf('nonsense'), viewOf(null)]).toEqual(['soon', 'waiting', 'waiting']);
  });
});

describe('going through a list by keys', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  it('starts at the first, and stays at the ends', () => {
    expect(neighbour(rows, undefined, 1)?.id).toBe('a');
    expect(neighbour(rows, 'a', 1)?.id).toBe('b');
    expect([neighbour(rows, 'c', 1)?.id, neighbour(rows, 'a', -1)?.id]).toEqual(['c', 'a']);
    expect(neighbour([], 'a', 1)).toBeUndefined();
  });
  it('goes on with the next one when one is done', () => {
    expect([following(rows, 'a')?.id, following(rows, 'c')?.id, following([{ id: 'a' }], 'a')]).toEqual([
      'b',
      'b',
      undefined,
    ]);
  });
});
