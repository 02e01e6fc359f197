import { bid, releaseBid, submitBid, withdrawBid, type BidState } from './bid.js';
import { proposalProblems } from './proposal-problems.js';
import { sealOf } from './seal.js';
import { topicAt } from './testing/life.js';
import { proposal } from './testing/samples.js';

const open = topicAt('calling');
const call = open.call!;
const intime = { bid: 'b1', topic: open, at: new Date('2026-03-20T01:00:00Z') };
const sealed = (): BidState => submitBid({ ...intime, hash: 'sha256:1' }, bid.initial).reduce(bid.evolve, bid.initial);
const problems = (changes: Parameters<typeof proposal>[0]) =>
  proposalProblems(proposal(changes), call).map(({ code }) => code);

describe('a bid', () => {
  it('tells a hash and nothing else', () => {
    const [fact] = submitBid({ ...intime, hash: 'sha256:1' }, bid.initial);
    expect(fact!.data).toEqual({ problems: ['p1'], topic: 'p1', bid: 'b1', hash: 'sha256:1' });
  });

  it('is taken until the very closing time and not after, whatever the clockwork does', () => {
    const at = (time: string) => () => submitBid({ ...intime, hash: 'sha256:1', at: new Date(time) }, bid.initial);
    expect(at('2026-03-25T09:59:59.999Z')).not.toThrow();
    expect(at('2026-03-25T10:00:00.000Z')).toThrow(/closing/);
  });

  it('is sealed once, and again after it was taken back', () => {
    expect(() => submitBid({ ...intime, hash: 'sha256:2' }, sealed())).toThrow(/sealed/);
    const back = withdrawBid(intime, sealed()).reduce(bid.evolve, sealed());
    expect(() => withdrawBid(intime, back)).toThrow(/withdrawn/);
    expect(submitBid({ ...intime, hash: 'sha256:2' }, back)).toHaveLength(1);
  });

  it('cannot be taken back when the call is over', () => {
    expect(() => withdrawBid({ ...intime, topic: topicAt('evaluating') }, sealed())).toThrow(
      /^The topic is having its bids evaluated: it is not possible to bid/,
    );
  });

  it('is released once, and its lead is told', () => {
    const [fact] = releaseBid({ bid: 'b1', lead: 'lead-1', title: '滴灌', reason: 'not-chosen' }, sealed());
    const released = bid.evolve(sealed(), fact!);
    expect(bid.messages!(fact!, released, 'b1')).toMatchObject([{ account: 'lead-1', kind: 'bid.released' }]);
    expect(releaseBid({ bid: 'b1', lead: 'lead-1', title: '滴灌', reason: 'terminated' }, released)).toEqual([]);
  });
});

describe('what a bid must say', () => {
  it('finds nothing wrong with a complete one', () => {
    expect(problems({})).toEqual([]);
  });

  it('names what a draft lacks', () => {
    expect(proposalProblems({}, call).map(({ field }) => field)).toEqual([
      'approach',
      'answers',
      'months',
      'money',
      'milestones',
      'answers.i1',
      'answers.i2',
      'answers.i3',
    ]);
  });

  it('answers every indicator once and no other', () => {
    const [first, second, third] = proposal().answers;
    expect(problems({ answers: [first!, second!] })).toEqual(['indicator-unanswered']);
    expect(problems({ answers: [first!, second!, third!, first!] })).toEqual(['indicator-repeated']);
    expect(problems({ answers: [...proposal().answers, { ...first!, indicator: 'i9' }] })).toEqual([
      'unknown-indicator',
    ]);
  });

  it('stays within the time and money of the call', () => {
    expect(problems({ months: 13 })).toEqual(['months-beyond-call']);
    expect(problems({ money: 60.01, milestones: [{ ...proposal().milestones[0]!, money: 60.01 }] })).toEqual([
      'money-beyond-call',
    ]);
  });

  it('has milestones that add up and end in time', () => {
    const [one] = proposal().milestones;
    expect(problems({ milestones: [] })).toEqual(['milestones-count']);
    expect(problems({ milestones: [{ ...one!, money: 57.99 }] })).toEqual(['milestones-money']);
    expect(problems({ months: 6, milestones: [{ ...one!, month: 7, money: 58 }] })).toEqual(['milestone-too-late']);
    const tenths = Array.from({ length: 10 }, () => ({ ...one!, money: 0.1 }));
    expect(problems({ money: 1, milestones: tenths })).toEqual([]);
  });
});

describe('the seal', () => {
  it('is the same for the same content in another order of its fields, and for no other content or salt', () => {
    const { approach, ...rest } = proposal();
    expect(sealOf({ ...rest, approach }, 'salt')).toBe(sealOf(proposal(), 'salt'));
    expect(sealOf(proposal({ money: 57 }), 'salt')).not.toBe(sealOf(proposal(), 'salt'));
    expect(sealOf(proposal(), 'other')).not.toBe(sealOf(proposal(), 'salt'));
  });
});
