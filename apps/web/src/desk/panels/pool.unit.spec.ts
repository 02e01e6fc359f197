import { employersFor, nearest, poolOf, rangeOf, type Candidate } from './pool.js';

const one = (id: string, changes: Partial<Candidate> = {}, expert: Partial<Candidate['expert']> = {}): Candidate => ({
  expert: {
    id,
    name: id,
    employer: { name: id, creditCode: `code of ${id}` },
    title: '教授',
    level: 'senior',
    society: 'engineering',
    disciplines: ['460'],
    reviewsThisYear: 0,
    ties: [],
    chairs: false,
    active: true,
    version: 1,
    ...expert,
  },
  home: true,
  fit: 3,
  barred: [],
  conflicts: [],
  ...changes,
});
const conflict = { kind: 'consulting' as const, evidence: { zh: '有偿咨询：某公司', en: 'paid consulting' } };

describe('whom there is to choose from', () => {
  it('counts those without conflict and bar, their employers, and who can chair', () => {
    const pool = [
      one('a', {}, { chairs: true }),
      one('b', {}, { employer: { name: 'a', creditCode: 'code of a' } }),
      one('c', { conflicts: [conflict] }, { chairs: true }),
      one('d', { barred: [{ zh: '满', en: 'full' }] }),
    ];
    expect(poolOf(pool)).toEqual({ eligible: 2, employers: 1, chairs: 1, barred: 2 });
    expect(pool.map(rangeOf)).toEqual(['eligible', 'eligible', 'conflicted', 'others']);
    expect(employersFor(5)).toBe(6);
  });

  it('has the nearest first, then who has least to do', () => {
    const ids = nearest([
      one('busy', {}, { reviewsThisYear: 3 }),
      one('foreign', { home: false, fit: 7 }),
      one('near', { fit: 5 }),
      one('free'),
    ]).map(({ expert }) => expert.id);
    expect(ids).toEqual(['near', 'free', 'busy', 'foreign']);
  });
});
