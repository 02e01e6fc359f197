import type { Fact } from '@zhitong/events';
import fc from 'fast-check';
import type { TrackedEvent } from '../domain/parts/event.js';
import { briefFacts } from './brief-facts.js';
import { dossier, factsOf, rivalFirm } from './sample-facts.js';
import { recordedAs, type Told } from './story.js';

/**
 * Facts about `p` as no service would ever string them together: whatever tracking makes of them must hold for every
 * life that is possible, and for those that a defect elsewhere makes possible.
 */
export function anyFacts(p = 'p1', joined = 'p2'): fc.Arbitrary<TrackedEvent[]> {
  const f = factsOf(p);
  const together = briefFacts('b1', [p, joined]);
  const alone = briefFacts('b2', [p]);
  const round = fc.integer({ min: 1, max: 3 });
  const under = (key: string, ...facts: ((round: number) => Fact)[]) =>
    fc.tuple(fc.constantFrom(...facts), round).map(([make, n]): Told => ({ key, fact: make(n) }));
  const seat = (name: string, expert: string, duty: 'member' | 'chair') =>
    under(
      `${p}-${name}`,
      (n) => f.invited(name, expert, duty, n),
      (n) => f.seated(name, expert, n),
      (n) => f.sealed(name, expert, n),
    );
  const briefOf = (key: string, b: typeof alone) =>
    under(
      key,
      b.drafted,
      b.proofread,
      b.cleared,
      b.approved,
      () => b.published(['leader-1', 'leader-2']),
      () => b.acknowledged('leader-1'),
      () => b.instructed('in-1', 'internal'),
      () => b.instructed('in-2', 'enterprise'),
      () => b.assigned('in-1', 'owner-1'),
      () => b.fulfilled('in-1'),
      b.answered,
    );
  return fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: under(p, f.submitted, f.returned, f.accepted, f.accepted) },
        {
          weight: 2,
          arbitrary: under(
            p,
            (n) => f.concludedIn('approved', n),
            (n) => f.concludedIn('declined', n),
            () => f.absorbed(joined),
            () => f.mergedInto('p3'),
            f.withdrawn,
            f.answeredByIntake,
          ),
        },
        {
          weight: 1,
          arbitrary: under(joined, factsOf(joined, { about: dossier({ organisation: rivalFirm }) }).submitted),
        },
        {
          weight: 4,
          arbitrary: under(
            p,
            f.awaited,
            f.panel,
            f.scoring,
            f.scored,
            (n) => f.concluded('approved', n),
            (n) => f.concluded('revise', n),
            (n) => f.concluded('declined', n),
            f.confirmed,
            f.objected,
            (n) => f.objectionDecided(true, n),
            (n) => f.objectionDecided(false, n),
            f.reviewCancelled,
          ),
        },
        { weight: 2, arbitrary: seat('s1', 'expert-1', 'member') },
        { weight: 2, arbitrary: seat('c', 'chair-1', 'chair') },
        {
          weight: 4,
          arbitrary: under(
            p,
            f.topic,
            f.call,
            f.callClosed,
            f.evaluated,
            f.awarded,
            f.started,
            () => f.milestone('m1'),
            () => f.milestoneDecided('m1'),
            f.results,
            f.topicAccepted,
            () => f.topicEnded('failed'),
            () => f.topicEnded('objection'),
          ),
        },
        { weight: 1, arbitrary: under('bid-1', () => f.bid('bid-1')) },
        { weight: 3, arbitrary: briefOf('b1', together) },
        { weight: 1, arbitrary: briefOf('b2', alone) },
      ),
      { maxLength: 40 },
    )
    .map((story) => recordedAs(story));
}
