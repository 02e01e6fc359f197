import fc from 'fast-check';
import { anyFacts } from '../../testing/any-facts.js';
import { briefFacts } from '../../testing/brief-facts.js';
import { factsOf } from '../../testing/sample-facts.js';
import { interleavings, partsAfter, recordedAs, told, wholeLife, type Told } from '../../testing/story.js';
import { commonAudiences, type Audience } from '../audience.js';
import { standingOf } from './problem-standing.js';
import { isFinal } from './state.js';
import { visibleParts } from './visible-parts.js';

const after = (story: readonly Told[], audience: Audience = 'all', account?: string) =>
  standingOf(visibleParts(partsAfter('p1', recordedAs(story)), audience, account));
const on = (story: readonly Told[], audience?: Audience) =>
  after(story, audience).waits.map(({ kind, role, account }) => [kind, account ?? role].join(': '));
const f = factsOf('p1');
const b = briefFacts('b1', ['p1']);
const accepted = told('p1', 'x', f.submitted(), f.accepted());
const approved = [...accepted, ...told('p1', 'x', f.panel(), f.concluded(), f.confirmed(), f.concludedIn('approved'))];

describe('where a problem stands', () => {
  it('passes every station of a whole life, one after the other', () => {
    const story = wholeLife();
    const states = story.map((_, n) => after(story.slice(0, n + 1)).state);
    expect(states.filter((state, n) => state !== states[n - 1])).toEqual([
      'submitted',
      'accepted',
      'inviting',
      'scoring',
      'scored',
      'review-notice',
      'reviewed',
      'approved',
      'calling',
      'evaluating',
      'award-notice',
      'awarded',
      'running',
      'results-reported',
      'results-accepted',
      'brief-drafted',
      'brief-proofread',
      'brief-cleared',
      'brief-approved',
      'brief-published',
      'instructed',
      'answered',
    ]);
  });

  it('tells the enterprise that its problem is under review, and no more until the result', () => {
    const story = wholeLife();
    const states = story.map((_, n) => after(story.slice(0, n + 1), 'submitter').state);
    expect(states.filter((state, n) => state !== states[n - 1]).slice(0, 5)).toEqual([
      'submitted',
      'accepted',
      'under-review',
      'review-notice',
      'reviewed',
    ]);
  });

  it('is the state of the next round once an objection was upheld', () => {
    const objected = [...approved, ...told('p1', 'x', f.objected())];
    expect(on(objected)).toContain('decide-objection: approver');
    const upheld = [...objected, ...told('p1', 'x', f.objectionDecided(true))];
    expect(after(upheld)).toMatchObject({ state: 'accepted', waits: [{ kind: 'form-panel' }] });
    expect(after([...upheld, ...told('p1', 'x', f.panel(2), f.concluded('declined', 2))]).state).toBe('reviewed');
  });

  it('is closed for a withdrawn problem, while a team with a task book works on', () => {
    const atWork = [...approved, ...told('p1', 'x', f.topic(), f.call(), f.awarded(), f.started())];
    const withdrawn = [...atWork, ...told('p1', 'x', f.withdrawn())];
    expect(after(withdrawn).state).toBe('withdrawn');
    expect(on(withdrawn)).toEqual(['report-milestone: team-1', 'report-milestone: team-1']);
    expect(on([...approved, ...told('p1', 'x', f.topic(), f.call(), f.withdrawn())])).toEqual([]);
  });

  it('counts a brief written on the review alone only until a call is published', () => {
    const written = [...approved, ...told('p1', 'x', f.topic()), ...told('b1', 'editor-1', b.drafted())];
    expect(after(written).state).toBe('brief-drafted');
    expect(on(written)).toEqual(['publish-call: secretariat', 'proofread-brief: editor']);
    const called = [...written, ...told('p1', 'x', f.call())];
    expect(after(called).state).toBe('calling');
    expect(on(called)).toContain('proofread-brief: editor');
  });

  it('does not let an enterprise see that leaders instructed internally', () => {
    const sent = [...approved, ...told('b1', 'editor-1', b.drafted(), b.approved(), b.published())];
    const internal = [...sent, ...told('b1', 'leader-1', b.instructed('in-1', 'internal'), b.assigned('in-1', 'o-1'))];
    expect(after(internal, 'office').state).toBe('instructed');
    expect(on(internal, 'office')).toContain('fulfil-task: o-1');
    expect(after(internal, 'submitter')).toEqual(after(sent, 'submitter'));
    const open = [...internal, ...told('b1', 'leader-1', b.instructed('in-2', 'enterprise'))];
    expect(after(open, 'submitter').state).toBe('instructed');
  });

  it('tells a leader of the briefs sent to that leader, and of no others', () => {
    const sent = [...approved, ...told('b1', 'editor-1', b.drafted(), b.approved(), b.published(['leader-1']))];
    expect(after(sent, 'leader', 'leader-1').state).toBe('brief-published');
    expect(after(sent, 'leader', 'leader-2').state).toBe('approved');
  });

  it('waits on somebody in every state that is not final, whatever the facts and for every audience', () => {
    const nonFinal = new Set<string>();
    fc.assert(
      fc.property(anyFacts(), (events) => {
        for (const audience of commonAudiences) {
          const { state, waits } = standingOf(visibleParts(partsAfter('p1', events), audience));
          if (isFinal(state)) continue;
          nonFinal.add(state);
          expect(waits.filter(({ role, account }) => role !== undefined || account !== undefined)).not.toEqual([]);
        }
      }),
      { numRuns: 1_500 },
    );
    expect([...nonFinal]).toEqual(expect.arrayContaining(['accepted', 'inviting', 'reviewed', 'approved', 'running']));
  });

  it('is the same for every order that keeps each key’s', () => {
    fc.assert(
      fc.property(
        anyFacts().chain((events) => fc.tuple(fc.constant(events), interleavings(events))),
        ([events, shuffled]) => {
          for (const problem of ['p1', 'p2'])
            expect(partsAfter(problem, shuffled)).toEqual(partsAfter(problem, events));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has a place for every fact, also one whose predecessors are missing', () => {
    fc.assert(
      fc.property(anyFacts(), fc.nat(), (events, n) => {
        for (const audience of commonAudiences)
          standingOf(visibleParts(partsAfter('p1', events.slice(n % (events.length + 1))), audience));
      }),
    );
  });
});
