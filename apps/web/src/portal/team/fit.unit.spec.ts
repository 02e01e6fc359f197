import type { Topic } from '../../research/topic.js';
import { fitOf, fittingFirst } from './fit.js';

const topic = (id: string, closesAt: string, problem: object): Topic =>
  ({ id, call: { closesAt }, problem }) as unknown as Topic;
const ours = { disciplines: ['416', '210'], industries: ['A'] };

describe('the order of open calls', () => {
  const late = topic('late', '2026-12-30T00:00:00Z', { disciplines: ['41610'], industry: 'C3572' });
  const soon = topic('soon', '2026-12-01T00:00:00Z', { industry: 'A0311' });
  const closed = topic('closed', '2026-12-02T00:00:00Z', { number: 'SW2026-0001' });
  const other = topic('other', '2026-11-30T00:00:00Z', { industry: 'C3572', disciplines: ['320'] });

  it('begins with what fits: a discipline before an industry, then what closes first', () => {
    const order = fittingFirst([closed, other, soon, late], ours).map(({ topic: { id } }) => id);
    expect(order).toEqual(['late', 'soon', 'other', 'closed']);
  });

  it('is by closing alone for who has not said what they work on', () => {
    const order = fittingFirst([late, soon, other], { disciplines: [], industries: [] });
    expect(order.map(({ topic: { id } }) => id)).toEqual(['other', 'soon', 'late']);
  });

  it('says where they meet, and nothing of what the enterprise did not open', () => {
    expect(fitOf(late, ours)).toEqual({ disciplines: ['416'], industry: undefined });
    expect(fitOf(closed, ours)).toEqual({ disciplines: [], industry: undefined });
  });
});
