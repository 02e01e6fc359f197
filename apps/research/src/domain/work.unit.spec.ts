import { decideChange, requestChange } from './changes.js';
import { decideMilestone, kickOff, milestoneExpired, reportMilestone } from './milestones.js';
import { addMonths, postponed } from './months.js';
import { standardRules as rules } from './rules.js';
import { applied, topicAt } from './testing/life.js';
import { deadlines } from './topic.js';
import { topicMessages } from './topic-messages.js';
import type { TopicState } from './topic-state.js';

const at = new Date('2026-06-05T02:00:00Z');
const report = { milestone: 'm1', summary: '按期完成设计评审', evidence: ['评审纪要'] };
const reported = (state = topicAt('running')) => applied(state, reportMilestone(report, state));
const asked = (kind: 'extension' | 'content' | 'termination', months?: number): TopicState => {
  const state = topicAt('running');
  return applied(
    state,
    requestChange({ change: 'c1', kind, ...(months ? { months } : {}), reason: '设备到货推迟' }, state),
  );
};
const decided = (state: TopicState, granted = true) =>
  decideChange({ change: 'c1', granted, reason: '情况属实' }, state);

describe('the kick-off', () => {
  it('has been held, not planned', () => {
    expect(() => kickOff({ heldAt: '2026-06-06T00:00:00Z', note: '启动', at }, topicAt('awarded'))).toThrow();
  });

  it('is not older than the task book', () => {
    const held = (heldAt: string) => () => kickOff({ heldAt, note: '启动', at }, topicAt('awarded'));
    expect(held('2026-04-02T15:59:00Z')).toThrow();
    expect(held('2026-04-03T01:00:00Z')).not.toThrow();
  });
});

describe('a milestone', () => {
  it('is due by the task book, before the kick-off too', () => {
    for (const status of ['awarded', 'running'] as const)
      expect(deadlines(topicAt(status)).map(({ name }) => name)).toEqual(['milestone:m1', 'milestone:m2']);
    expect(deadlines(reported()).map(({ name }) => name)).toEqual(['milestone:m2']);
  });

  it('is overdue once, told to the lead, and can still be reported', () => {
    const state = topicAt('running');
    const [fact] = milestoneExpired({ milestone: 'm1' }, state);
    const overdue = applied(state, [fact!]);
    expect(topicMessages(fact!, overdue)).toMatchObject([{ account: 'lead-b1', kind: 'milestone.overdue' }]);
    expect(milestoneExpired({ milestone: 'm1' }, overdue)).toEqual([]);
    expect(reported(overdue).book!.milestones[0]).toMatchObject({ status: 'reported' });
  });

  it('that is sent back gets time to be mended', () => {
    const state = reported();
    const facts = decideMilestone({ milestone: 'm1', accepted: false, comment: '缺检测记录', at, rules }, state);
    // Ten working days after Friday 5 June 2026; the 19th is a holiday.
    expect(applied(state, facts).book!.milestones[0]).toMatchObject({
      status: 'pending',
      dueAt: '2026-06-22T15:59:59.000Z',
    });
  });

  it('that is sent back early keeps its day', () => {
    const state = reported();
    const early = new Date('2026-04-20T02:00:00Z');
    const facts = decideMilestone({ milestone: 'm1', accepted: false, comment: '缺检测记录', at: early, rules }, state);
    expect(applied(state, facts).book!.milestones[0]!.dueAt).toBe(state.book!.milestones[0]!.dueAt);
  });

  it('is decided only when reported', () => {
    const decision = { milestone: 'm2', accepted: true, comment: '通过', at, rules };
    expect(() => decideMilestone(decision, reported())).toThrow(/^The milestone is waiting for a report/);
    expect(() => decideMilestone({ ...decision, milestone: 'm9' }, reported())).toThrow('Not found');
  });
});

describe('a change', () => {
  it('needs months for an extension and for nothing else', () => {
    expect(() => asked('extension')).toThrow();
    expect(() => asked('content', 3)).toThrow();
  });

  it('is asked for one at a time and decided once', () => {
    const state = asked('content');
    expect(() => requestChange({ change: 'c2', kind: 'content', reason: '再改' }, state)).toThrow(
      /^The request before is not decided yet/,
    );
    expect(() => decided(applied(state, decided(state)))).toThrow(/^No request for a change waits/);
  });

  it('that is granted moves what is still open, and an overdue milestone is awaited again', () => {
    let state = asked('extension', 3);
    state = applied(state, milestoneExpired({ milestone: 'm1' }, state));
    const { book } = applied(state, decided(state));
    expect(book!.months).toBe(15);
    expect(book!.milestones.map(({ status, dueAt }) => `${status} ${dueAt}`)).toEqual([
      'pending 2026-09-03T15:59:59.000Z',
      'pending 2027-04-03T15:59:59.000Z',
    ]);
  });

  it('that is granted leaves what is accepted, and what is reported stays reported', () => {
    let state = reported(asked('extension', 3));
    const before = state.book!.milestones.map(({ dueAt }) => dueAt);
    state = applied(state, decideMilestone({ milestone: 'm1', accepted: true, comment: '通过', at, rules }, state));
    state = applied(state, reportMilestone({ ...report, milestone: 'm2' }, state));
    const { milestones } = applied(state, decided(state)).book!;
    expect(milestones.map(({ status }) => status)).toEqual(['accepted', 'reported']);
    expect(milestones[0]!.dueAt).toBe(before[0]);
    expect(milestones[1]!.dueAt).not.toBe(before[1]);
  });

  it('that is refused moves nothing', () => {
    const state = asked('extension', 3);
    expect(applied(state, decided(state, false)).book).toEqual(state.book);
  });

  it('can be the end', () => {
    const state = asked('termination');
    expect(applied(state, decided(state))).toMatchObject({ status: 'terminated', ended: { reason: 'requested' } });
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31T08:00:00.000Z', 1, '2026-02-28T15:59:59.000Z'],
    ['2027-12-31T08:00:00.000Z', 2, '2028-02-29T15:59:59.000Z'],
    ['2026-11-30T08:00:00.000Z', 14, '2028-01-30T15:59:59.000Z'],
    // A notice that ended at midnight is acted on a moment later: 31 January in Beijing, still the 30th in UTC.
    ['2026-01-30T16:00:02.000Z', 1, '2026-02-28T15:59:59.000Z'],
    ['2026-03-30T20:00:00.000Z', 1, '2026-04-30T15:59:59.000Z'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('that are added to a period lose no days to a short month on the way', () => {
    const start = '2026-08-31T02:00:00.000Z';
    expect(addMonths(start, 6)).toBe('2027-02-28T15:59:59.000Z');
    expect(postponed(start, addMonths(start, 6), 1)).toBe('2027-03-31T15:59:59.000Z');
    // A date that was given otherwise, as for a milestone to be mended, is counted from itself.
    expect(postponed(start, '2027-02-10T15:59:59.000Z', 1)).toBe('2027-03-10T15:59:59.000Z');
  });
});
