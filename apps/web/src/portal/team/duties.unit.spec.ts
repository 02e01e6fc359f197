import type { Topic } from '../../research/topic.js';
import { dutiesOf, type OwnBid } from './duties.js';

const milestone = (id: string, dueAt: string, status = 'pending', more = {}) => ({
  ...{ id, title: id, dueAt, status, deliverable: '', money: 1 },
  ...more,
});
const topic = (id: string, may: object, milestones: object[] = [], more = {}): Topic =>
  ({ id, title: id, may, call: null, award: { bid: 'b', milestones }, ...more }) as unknown as Topic;
const bid = (of: string, status: string, may: object): OwnBid =>
  ({ topic: of, title: of, status, may }) as unknown as OwnBid;

describe('what waits for a team', () => {
  it('is of each topic the milestone that is due next, of all topics the first due first', () => {
    const late = topic('late', { reportMilestone: true }, [
      milestone('done', '2026-01-01T00:00:00Z', 'accepted'),
      milestone('second', '2026-09-01T00:00:00Z'),
      milestone('first', '2026-08-01T00:00:00Z', 'overdue'),
    ]);
    const soon = topic('soon', { reportMilestone: true }, [milestone('now', '2026-07-01T00:00:00Z')]);
    expect(dutiesOf([late, soon], [])).toMatchObject([
      { topic: 'soon', milestone: 'now', why: undefined },
      { topic: 'late', milestone: 'first' },
    ]);
  });

  it('says why something came back', () => {
    const back = milestone('m', '2026-07-01T00:00:00Z', 'pending', { report: {}, comment: '缺第三方盖章' });
    expect(dutiesOf([topic('t', { reportMilestone: true }, [back])], [])).toMatchObject([{ why: '缺第三方盖章' }]);
    const results = topic('t', { reportResults: true }, [], { returned: '第二项没有报告' });
    expect(dutiesOf([results], [])).toMatchObject([{ kind: 'results', why: '第二项没有报告' }]);
  });

  it('is a bid only while it can still be submitted, and nothing that another has to do', () => {
    const bids = [
      bid('open', 'draft', { update: true, delete: true }),
      bid('over', 'draft', { update: '本榜单已不接收', delete: '本榜单已不接收' }),
      bid('sealed', 'sealed', { update: '已提交封存' }),
    ];
    expect(dutiesOf([topic('colleague', {}, [milestone('m', '2026-07-01T00:00:00Z')])], bids)).toMatchObject([
      { kind: 'bid', topic: 'open' },
    ]);
  });
});
