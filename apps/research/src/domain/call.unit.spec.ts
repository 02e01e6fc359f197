import { callExpired, closeCall, failCall, publishCall } from './call.js';
import { demoRules } from './rules.js';
import { topicAt, published } from './testing/life.js';
import { deadlines } from './topic.js';

const at = new Date('2026-03-02T02:00:00Z');
const codes = (work: () => unknown): string[] => {
  try {
    work();
    return [];
  } catch (error) {
    return ((error as { fields?: { code: string }[] }).fields ?? []).map(({ code }) => code);
  }
};

describe('a call', () => {
  it('stands on the enterprise’s own rows', () => {
    const [fact] = publishCall({ ...published, at }, topicAt('open'));
    expect(fact!.data).toMatchObject({ round: 1, indicators: topicAt('open').indicators, rules: 'standard@1' });
  });

  it('leaves teams the working days that the rules promise', () => {
    // Ten working days after Monday 2 March 2026 end on Monday 16 March, 23:59:59 in Beijing.
    const publish = (closesAt: string) => codes(() => publishCall({ ...published, at, closesAt }, topicAt('open')));
    expect(publish('2026-03-16T15:59:58Z')).toEqual(['call-too-short']);
    expect(publish('2026-03-16T15:59:59Z')).toEqual([]);
  });

  it('cannot end before it begins, not even in the demo', () => {
    const closesAt = at.toISOString();
    expect(codes(() => publishCall({ ...published, at, closesAt, rules: demoRules }, topicAt('open')))).toEqual([
      'call-too-short',
    ]);
  });

  it('asks for less only after it failed, and only in rows that exist', () => {
    const again =
      (state = topicAt('failed'), indicator = 'i1') =>
      () =>
        publishCall({ ...published, at, targets: [{ indicator, target: '≤ 8.0' }] }, state);
    expect(codes(again(topicAt('open')))).toEqual(['targets-fixed']);
    expect(codes(again(topicAt('failed'), 'i9'))).toEqual(['unknown-indicator']);
    const targets = ['≤ 8.0', '≤ 9.0'].map((target) => ({ indicator: 'i1', target }));
    expect(codes(() => publishCall({ ...published, at, targets }, topicAt('failed')))).toEqual(['indicator-repeated']);
    const [fact] = again()();
    expect(fact!.data).toMatchObject({ round: 2 });
    expect(fact!.data.indicators.map(({ id, target }) => `${id} ${target}`)).toEqual([
      'i1 ≤ 8.0',
      'i2 ≥ 1500',
      'i3 一人可操作',
    ]);
  });

  it('closes at its time: with bids to be evaluated, without bids it failed', () => {
    expect(deadlines(topicAt('calling'))).toMatchObject([{ name: 'call', due: new Date(published.closesAt) }]);
    expect(callExpired({ bids: 2 }, topicAt('calling'))).toMatchObject([{ type: 'CallClosed', data: { bids: 2 } }]);
    expect(callExpired({ bids: 0 }, topicAt('calling'))).toMatchObject([{ type: 'CallFailed' }]);
    expect(callExpired({ bids: 2 }, topicAt('terminated'))).toEqual([]);
  });

  it('is not closed by hand before the time that the teams were promised', () => {
    expect(codes(() => closeCall({ bids: 2, at }, topicAt('calling')))).toEqual(['call-held-open']);
    expect(closeCall({ bids: 2, at: new Date('2026-03-17T00:00:00Z') }, topicAt('calling'))).toHaveLength(1);
  });

  it('can fail by a decision while bids are evaluated or the award is on notice', () => {
    for (const status of ['evaluating', 'notice'] as const)
      expect(failCall({ reason: '均不具备条件' }, topicAt(status))).toMatchObject([
        { type: 'CallFailed', data: { round: 1 } },
      ]);
    expect(() => failCall({ reason: '均不具备条件' }, topicAt('awarded'))).toThrow(
      /it is not possible to declare that nobody is suitable/,
    );
  });
});
