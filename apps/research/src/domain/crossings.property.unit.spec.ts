import fc from 'fast-check';
import {
  ObjectionDecided,
  ProblemAbsorbed,
  ProblemAccepted,
  ProblemCorrected,
  ProblemMerged,
  ProblemSeparated,
  ProblemUnmerged,
  researchEvents,
  type Dossier,
} from '@zhitong/contracts';
import { cross, type Foreign } from './crossings.js';
import { applied, confirmed, crossed, statuses, topicAt, withdrawn } from './testing/life.js';
import { college, dossier, recorded } from './testing/samples.js';
import { initialTopic, type TopicState } from './topic-state.js';

const problems = ['p1'];
const absorbed = (other: string, version: Dossier) =>
  ProblemAbsorbed({
    problems,
    absorbed: other,
    number: other,
    organisation: college,
    dossier: version,
    reversibleUntil: until,
  });
const until = '2026-03-09T00:00:00Z';

/** One step that intake can take with a problem, and where that leaves it. */
type Where = 'here' | 'merged' | 'withdrawn';
type Step = () => [Foreign, Where];

function stepsFrom(where: Where, version: Dossier, wasAccepted: boolean, joined: Set<string>): Step[] {
  const correct: Step = () => [
    recorded(ProblemCorrected({ problems, changes: [], reason: '', dossier: version })),
    where,
  ];
  const unmerge =
    (wasAccepted: boolean): Step =>
    () => [recorded(ProblemUnmerged({ problems, from: 'p9', reason: '', wasAccepted, dossier: version })), 'here'];
  if (where === 'withdrawn') return [correct];
  if (where === 'merged') return [unmerge(true), unmerge(false), correct];
  const merge: Step = () => [
    recorded(ProblemMerged({ problems, into: 'p9', reason: '', reversibleUntil: until, wasAccepted })),
    'merged',
  ];
  const joinOrPart =
    (other: string): Step =>
    () =>
      joined.delete(other)
        ? [recorded(ProblemSeparated({ problems, separated: other, reason: '' })), 'here']
        : (joined.add(other), [recorded(absorbed(other, version)), 'here']);
  const accept: Step = () => [
    recorded(ProblemAccepted({ problems, dossier: version, round: 2, checklist: [] })),
    'here',
  ];
  const withdraw: Step = () => [withdrawn(), 'withdrawn'];
  return [correct, merge, joinOrPart('p2'), joinOrPart('p3'), ...(wasAccepted ? [accept, withdraw] : [])];
}

/** What intake can say about one problem: whatever befalls it before it is accepted for review, and after. */
const intakeStory = fc
  .record({ before: fc.array(fc.nat(), { maxLength: 3 }), after: fc.array(fc.nat(), { maxLength: 7 }) })
  .map(({ before, after }) => {
    const story: Foreign[] = [];
    const joined = new Set<string>();
    let where = 'here' as Where;
    const go = (choice: number, wasAccepted: boolean) => {
      const steps = stepsFrom(where, dossier({ title: `第 ${story.length} 版题目` }), wasAccepted, joined);
      if (steps.length === 0) return;
      const [event, to] = steps[choice % steps.length]!();
      story.push(event);
      where = to;
    };
    for (const choice of before) go(choice, false);
    if (where === 'merged') go(0, false);
    story.push(
      recorded(ProblemAccepted({ problems, dossier: dossier({ title: '受理的题目' }), round: 1, checklist: [] })),
    );
    for (const choice of after) go(choice, true);
    return story;
  });

/** What review can say: approvals, each perhaps taken back by an objection. */
const reviewStory = fc.nat(5).map((length) =>
  Array.from({ length }, (_, i): Foreign => {
    const round = Math.floor(i / 2) + 1;
    if (i % 2 === 0) return confirmed(round, dossier({ title: `第 ${round} 轮通过的题目`, joined: [] }));
    return recorded(ObjectionDecided({ problems, round, objection: `o${round}`, upheld: true, reason: '' }));
  }),
);

/** One of the orders in which the two can arrive: each keeps its own. */
function interleave(a: readonly Foreign[], b: readonly Foreign[], picks: readonly boolean[]): Foreign[] {
  const [left, right] = [[...a], [...b]];
  const merged: Foreign[] = [];
  for (let i = 0; left.length + right.length > 0; i += 1) {
    const from = right.length === 0 || (left.length > 0 && picks[i % picks.length]) ? left : right;
    merged.push(from.shift()!);
  }
  return merged;
}

/** What people would notice: is there a topic, on what does it stand, and what will the next fact lead to. */
function standing({
  status,
  approved,
  gone,
  noted,
  title,
  dossier: about,
  problems: concerned,
  indicators,
}: TopicState) {
  const topic = status === 'open' ? { title, about, concerned, indicators } : 'no topic';
  return { topic, approved, gone, noted };
}

describe('facts of review and intake that cross', () => {
  it('lead to one end, whatever the order between the two', () => {
    fc.assert(
      fc.property(
        intakeStory,
        reviewStory,
        fc.array(fc.boolean(), { minLength: 1, maxLength: 13 }),
        (intake, review, picks) => {
          const one = crossed(initialTopic, ...intake, ...review);
          const other = crossed(initialTopic, ...interleave(intake, review, picks));
          expect(standing(other)).toEqual(standing(one));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never fail, from any state, and only say what the contracts allow', () => {
    const contracts = new Map<string, (typeof researchEvents)[number]>(researchEvents.map((one) => [one.type, one]));
    fc.assert(
      fc.property(
        fc.constantFrom(...statuses),
        intakeStory,
        reviewStory,
        fc.array(fc.boolean(), { minLength: 1 }),
        (status, intake, review, picks) => {
          let state = topicAt(status);
          for (const event of interleave(intake, review, picks)) {
            const facts = cross(event, 'p1', state);
            for (const { type, data } of facts) expect(contracts.get(type)!.schema.safeParse(data).success).toBe(true);
            state = applied(state, facts);
          }
        },
      ),
    );
  });
});
