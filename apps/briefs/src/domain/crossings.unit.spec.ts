import {
  MatterClosed,
  ObjectionDecided,
  ProblemMerged,
  ProblemUnmerged,
  ProblemWithdrawn,
  ReviewConfirmed,
  TopicTerminated,
} from '@zhitong/contracts';
import type { Fact } from '@zhitong/events';
import { after, approved, clearedBy, drafted, from, proofreadBy, published } from './brief/brief.fixture.js';
import { brief } from './brief/brief.js';
import { answer } from './brief/send.js';
import { initialBrief, type BriefState } from './brief/state.js';
import { abandon } from './brief/write.js';
import { crossBrief, crossMatter, whenGone, type Foreign } from './crossings.js';
import { matter, type MatterState } from './matter/matter.js';

const problems = ['p1'];
/** What stands in an event besides its type, and is looked at here. */
const arriving = <E>(fact: Fact, about: object = {}): E => ({ ...fact, key: 'p1', id: 'event-1', ...about }) as E;
const dossier = {} as Parameters<typeof ReviewConfirmed>[0]['dossier'];
const statistics = {} as Parameters<typeof ReviewConfirmed>[0]['statistics'];

const foreign = {
  withdrawn: ProblemWithdrawn({ problems, reason: '不再需要', wasAccepted: true }),
  merged: ProblemMerged({
    problems,
    into: 'p2',
    reason: '同题',
    reversibleUntil: '2026-03-09T01:00:00Z',
    wasAccepted: true,
  }),
  unmerged: ProblemUnmerged({ problems, from: 'p2', reason: '不同题', wasAccepted: true, dossier }),
  upheld: ObjectionDecided({ problems, round: 1, objection: 'o1', upheld: true, reason: '成立' }),
  dismissed: ObjectionDecided({ problems, round: 1, objection: 'o1', upheld: false, reason: '不成立' }),
  confirmed: ReviewConfirmed({ problems, round: 2, outcome: 'approved', statistics, dossier }),
  failed: TopicTerminated({ problems, topic: 'p1', reason: 'failed', note: '' }),
  echoOfMerge: TopicTerminated({ problems, topic: 'p1', reason: 'merged', note: '' }),
};
type Name = keyof typeof foreign;
const cross = (...names: Name[]): MatterState =>
  names.reduce(
    (state, name) => crossMatter('p1', arriving<Foreign>(foreign[name]), state).reduce(matter.evolve, state),
    matter.initial,
  );

describe('a fact of another service about a problem', () => {
  it.each<[Name[], MatterState['status']]>([
    [['withdrawn'], 'closed'],
    [['merged'], 'closed'],
    [['merged', 'unmerged'], 'open'],
    [['upheld'], 'closed'],
    [['dismissed'], 'open'],
    [['upheld', 'confirmed'], 'open'],
    // A topic that failed is itself something to advise on.
    [['failed'], 'open'],
    // Review and intake cross: confirmed in a new round, and withdrawn meanwhile.
    [['upheld', 'withdrawn', 'confirmed'], 'closed'],
    [['withdrawn', 'upheld', 'confirmed'], 'closed'],
    [['merged', 'upheld', 'unmerged'], 'closed'],
    [['merged', 'upheld', 'unmerged', 'confirmed'], 'open'],
    // Research tells late that the topic ended with a merge that has been undone since.
    [['merged', 'unmerged', 'echoOfMerge'], 'open'],
  ])('%j leaves the matter %s', (names, status) => {
    expect(cross(...names).status).toBe(status);
  });
});

describe('a problem that is gone', () => {
  const gone = (problem: string, about: object = {}) =>
    arriving<Parameters<typeof crossBrief>[1]>(
      MatterClosed({ problems: [problem], reason: 'withdrawn', briefs: ['b1'] }),
      { key: problem, ...about },
    );
  const lost = (state: BriefState, problem = 'p1') =>
    crossBrief('b1', gone(problem), state).reduce(brief.evolve, state);
  const both = drafted(['p1', 'p2']);

  it('leaves a brief that is not signed yet, which goes back to its editor without its checks', () => {
    for (const state of [
      after(both),
      after(both, proofreadBy('editor-2')),
      after(both, proofreadBy('editor-2'), clearedBy('clerk')),
      after(both, proofreadBy('editor-2', '请补充依据')),
    ]) {
      const left = lost(state);
      expect(left).toMatchObject({
        status: 'returned',
        problems: ['p2'],
        returned: { stage: 'problem', reason: 'withdrawn' },
      });
      expect(left).not.toHaveProperty('proofreader');
      expect(left).not.toHaveProperty('clearer');
    }
  });

  it('ends a brief that was about nothing else', () => {
    expect(lost(lost(after(both)), 'p2')).toMatchObject({ status: 'abandoned', problems: [] });
  });

  it('comes too late for a signed one, which records it with the reason and the cause', () => {
    const answered = from(after(...published), (state) =>
      answer({ brief: 'b1', answers: [{ problem: 'p1', text: '已批示' }] }, state),
    );
    for (const state of [after(...approved), after(...published), answered]) {
      const facts = crossBrief('b1', gone('p1', { cause: 'event-0' }), state);
      expect(facts).toMatchObject([
        {
          type: 'BriefsIgnored',
          data: { ignored: { type: 'withdrawn', id: 'event-0' }, reason: whenGone[state.status].because },
        },
      ]);
      expect(lost(state)).toEqual(state);
    }
  });

  it('is nothing to a brief that is not about it, was given up, or is not there', () => {
    const abandoned = from(after(both), (state) => abandon({ brief: 'b1', reason: '重复' }, state));
    for (const state of [initialBrief, abandoned, after(drafted(['p2']))])
      expect(crossBrief('b1', gone('p1'), state)).toEqual([]);
  });
});
