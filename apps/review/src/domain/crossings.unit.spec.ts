import fc from 'fast-check';
import type { Dossier } from '@zhitong/contracts';
import { cross, crossings, type Foreign } from './crossings.js';
import { raise } from './panel/object.js';
import { allowed, panelWording } from './panel/allowed.js';
import { initialPanel, type PanelState, type PanelStatus } from './panel/state.js';
import {
  after,
  at,
  awaited,
  confirmed,
  declined,
  discussing,
  dossier,
  inviting,
  newcomer,
  notice,
  revise,
  scored,
  scoring,
} from './review.fixture.js';

let count = 0;
const event = (type: Foreign['type'], data: object = {}): Foreign =>
  ({ id: `event-${(count += 1)}`, type, at, key: 'p1', data: { problems: ['p1'], ...data } }) as unknown as Foreign;
const accepted = (text: Partial<Dossier> = {}) =>
  event('ProblemAccepted', { dossier: dossier(text), round: 1, checklist: [] });
const withdrawn = event('ProblemWithdrawn', { reason: '转产', wasAccepted: true });
const merged = event('ProblemMerged', { into: 'p0', reason: '同题', wasAccepted: true });
const unmerged = (wasAccepted = true) =>
  event('ProblemUnmerged', { from: 'p0', reason: '不同题', wasAccepted, dossier: dossier() });
const absorbed = event('ProblemAbsorbed', {
  absorbed: 'p2',
  number: 'SW2026-0013',
  organisation: newcomer,
  dossier: dossier(),
});
const separated = event('ProblemSeparated', { separated: 'p2', reason: '不同题' });
const right = { id: 'org-3', name: '奎屯农机有限公司', creditCode: '91512081MA62K0260E' };
const joinedCorrected = event('ProblemJoinedCorrected', {
  joined: { problem: 'p2', number: 'SW2026-0013', organisation: right },
  title: '更正后的名称',
  dossier: dossier(),
  reason: '单位有误',
});
const corrected = (text: Partial<Dossier> = { title: '更正后的名称' }) =>
  event('ProblemCorrected', {
    changes: Object.keys(text).map((field) => ({ field: `${field}.creditCode` })),
    reason: '笔误',
    dossier: dossier(text),
  });
const awarded = event('TopicAwarded', { topic: 'p1' });
const events = [accepted(), withdrawn, merged, unmerged(), absorbed, separated, joinedCorrected, corrected(), awarded];

const states: Record<PanelStatus, PanelState> = {
  absent: initialPanel,
  awaited,
  inviting,
  scoring,
  scored: scored(80, 80, 80),
  discussing,
  notice,
  confirmed,
  revise,
  declined,
  cancelled: after(scoring, cross('p1', withdrawn, scoring)),
};
const run = (state: PanelState, list: readonly Foreign[]) =>
  list.reduce((now, each) => after(now, cross('p1', each, now)), state);
const working = [awaited, inviting, scoring, states.scored, discussing, notice];

describe('the table of crossings', () => {
  it('decides every fact in every state, and says why', () => {
    for (const [type, row] of Object.entries(crossings)) {
      expect([type, Object.keys(row).sort()]).toEqual([type, Object.keys(panelWording.states).sort()]);
      for (const { because } of Object.values(row)) expect(because).not.toBe('');
    }
  });

  it('never fails, and records whatever it ignores', () => {
    for (const [status, state] of Object.entries(states))
      for (const each of events) {
        const facts = cross('p1', each, state);
        if (crossings[each.type][status as PanelStatus].act === 'ignore')
          expect(facts).toMatchObject([
            { type: 'ReviewIgnored', data: { problems: ['p1'], ignored: { type: each.type, id: each.id } } },
          ]);
      }
  });
});

describe('an acceptance', () => {
  it('opens the first round', () => {
    expect(run(initialPanel, [accepted()])).toMatchObject({ status: 'awaited', round: 1, problems: ['p1'] });
  });

  it('of a revised problem opens the next round, of its new text, and keeps the former scores', () => {
    const again = run(revise, [accepted({ title: '修改后的名称' })]);
    expect(again).toMatchObject({
      status: 'awaited',
      round: 2,
      dossier: { title: '修改后的名称' },
      scores: [{ round: 1 }],
    });
    expect(again).not.toHaveProperty('conclusion');
  });

  it('is ignored while a review goes on and after it ended', () => {
    for (const state of [...working, confirmed, declined]) expect(run(state, [accepted()])).toEqual(state);
  });

  it('brings those who joined before', () => {
    const joined = [{ problem: 'p2', number: 'SW2026-0013', organisation: newcomer }];
    expect(run(initialPanel, [accepted({ joined })]).problems).toEqual(['p1', 'p2']);
  });
});

describe('a problem that goes', () => {
  it.each([
    ['withdrawn', withdrawn, { reason: 'withdrawn' }],
    ['merged', merged, { reason: 'merged', into: 'p0' }],
  ])('%s cancels a review that goes on', (_how, gone, data) => {
    for (const state of working) {
      expect(cross('p1', gone, state)).toMatchObject([{ type: 'ReviewCancelled', data }]);
      expect(run(state, [gone])).toMatchObject({ status: 'cancelled' });
    }
  });

  it('changes nothing after the end, but no objection starts another round', () => {
    for (const state of [confirmed, declined])
      for (const gone of [withdrawn, merged]) {
        const end = run(state, [gone]);
        expect(end.status).toBe(state.status);
        expect(allowed(state)).toContain('object');
        expect(allowed(end)).toEqual([]);
      }
  });

  it('leaves an objection that was open without an object', () => {
    const open = after(declined, raise({ objection: 'o1', ground: 'fact' }, declined));
    expect(allowed(open)).toContain('decide-objection');
    expect(allowed(run(open, [withdrawn]))).toEqual([]);
  });

  it('and comes back is reviewed anew; one that was never accepted waits for its acceptance', () => {
    expect(run(scoring, [merged, unmerged()])).toMatchObject({ status: 'awaited', round: 2 });
    expect(run(scoring, [merged, unmerged(false)]).status).toBe('cancelled');
    expect(allowed(run(declined, [merged, unmerged()]))).toContain('object');
  });
});

describe('a submitter who joins', () => {
  it('is added once, and leaves again', () => {
    const joined = run(scoring, [absorbed, absorbed]);
    expect(joined.problems).toEqual(['p1', 'p2']);
    expect(joined.dossier!.joined).toEqual([{ problem: 'p2', number: 'SW2026-0013', organisation: newcomer }]);
    expect(run(joined, [separated, separated])).toEqual(scoring);
  });

  it('can turn out to be another one, as long as the problem has not left', () => {
    const state = run(scoring, [absorbed, joinedCorrected]);
    expect(state.dossier!.joined).toEqual([{ problem: 'p2', number: 'SW2026-0013', organisation: right }]);
    expect(state.problems).toEqual(['p1', 'p2']);
    expect(run(scoring, [joinedCorrected])).toEqual(scoring);
  });

  it('stays when the text is corrected', () => {
    const state = run(scoring, [absorbed, corrected()]);
    expect(state.dossier).toMatchObject({ title: '更正后的名称', joined: [{ problem: 'p2' }] });
    expect(state.status).toBe('scoring');
  });
});

describe('a correction after the end', () => {
  it('changes whose problem it is, and who may object, and nothing else', () => {
    for (const state of [confirmed, declined]) {
      const moved = corrected({ organisation: right });
      expect(run(state, [moved])).toEqual({ ...state, dossier: { ...state.dossier, organisation: right } });
      expect(cross('p1', moved, state)).toHaveLength(1);
      const both = corrected({ organisation: right, title: '更正后的名称' });
      expect(cross('p1', both, state).map(({ type }) => type)).toEqual(['ReviewDossierChanged', 'ReviewIgnored']);
      expect(run(state, [both]).dossier).toEqual({ ...state.dossier, organisation: right });
      expect(run(state, [corrected()])).toEqual(state);
    }
  });
});

describe('an award', () => {
  it('makes it too late to object, and is noted once', () => {
    const state = run(confirmed, [awarded]);
    expect(allowed(state)).toEqual([]);
    expect(cross('p1', awarded, state)).toEqual([]);
  });
});

it('intake and research may cross in any order: the review ends the same', () => {
  const intake = [corrected(), absorbed, separated, withdrawn];
  const end = (place: number) => run(confirmed, [...intake.slice(0, place), awarded, ...intake.slice(place)]);
  fc.assert(fc.property(fc.nat(intake.length), (place) => expect(end(place)).toEqual(end(0))));
});
