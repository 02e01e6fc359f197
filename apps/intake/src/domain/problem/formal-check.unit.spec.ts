import { FieldsInvalid, NotAllowedNow } from '@zhitong/contracts';
import { accept, clockRanOut, reject, returned, returnForCorrection } from './formal-check.js';
import { after, at, later, passed, reasons, rules, submitted, text } from './problem.fixture.js';
import { resubmit } from './resubmit.js';
import { problem } from './problem.js';

const back = (state = submitted()) => after(state, returnForCorrection({ reasons, at, rules }, state));
const again = (state = back(), change = {}) =>
  after(state, resubmit({ text: { ...text, ...change }, by: 'enterprise-1', at: later(24), rules }, state));

describe('return for correction', () => {
  it('gives five working days, with the reasons for each field', () => {
    expect(returnForCorrection({ reasons, at, rules }, submitted())[0]!.data).toEqual({
      problems: ['problem-1'],
      reasons,
      round: 1,
      dueAt: '2026-03-09T15:59:59.000Z',
      from: 'check',
      returnedAt: at.toISOString(),
      reviewRound: undefined,
    });
  });

  it('happens once: then the clerk decides', () => {
    const refused = () => returnForCorrection({ reasons, at, rules }, again());
    expect(refused).toThrow(NotAllowedNow);
    expect(refused).toThrow(/decide now; possible now: accept, reject/);
  });

  it('may happen once more after the review asked for a revision', () => {
    const accepted = after(again(), accept({ checklist: passed, at, rules }, again()));
    const revise = returned({ reasons, from: 'review', reviewRound: 1, at, rules }, accepted);
    const [fact] = returnForCorrection({ reasons, at, rules }, again(after(accepted, [revise])));
    expect(fact!.data).toMatchObject({ from: 'check', round: 3 });
  });

  it('happens as often as the rules say', () => {
    const state = again();
    const generous = { ...rules, correctionRounds: 2 };
    expect(returnForCorrection({ reasons, at, rules: generous }, state)[0]!.data.round).toBe(2);
  });

  it('sets a deadline that explains itself', () => {
    expect(problem.deadlines!(back())).toEqual([
      { name: 'correction', due: new Date('2026-03-09T15:59:59Z'), rule: 'correction@1', start: at },
    ]);
  });
});

describe('resubmission', () => {
  it('says what changed, and keeps the ids of the indicators that stayed', () => {
    const state = back();
    const [first] = state.dossier!.indicators;
    const { id: _, ...row } = first!;
    const indicators = [
      { ...row, name: '流量均匀度' },
      { ...first!, target: '≤ 4' },
    ];
    const [fact] = resubmit(
      {
        text: { ...text, title: '膜下滴灌毛管的抗堵塞迷宫流道', trl: { now: 4, wanted: 8 }, indicators },
        by: 'e',
        at,
        rules,
      },
      state,
    );
    expect(fact!.data.changed).toEqual(['indicators.i1', 'indicators.i2', 'indicators.i3', 'title', 'trl.wanted']);
    expect(fact!.data.dossier.indicators.map(({ id }) => id)).toEqual(['i3', 'i1']);
    expect(fact!.data.dossier.number).toBe('SW2026-0001');
  });

  it('refuses an indicator id that the version before does not have', () => {
    const indicators = [{ ...text.indicators[0]!, id: 'i9' }];
    const refused = () => resubmit({ text: { ...text, indicators }, by: 'e', at, rules }, back());
    expect(refused).toThrow(FieldsInvalid);
  });

  it('is still possible after the deadline, as long as nobody rejected', () => {
    const overdue = after(back(), clockRanOut('correction', back()));
    expect(again(overdue)).toMatchObject({ status: 'submitted', clock: { name: 'formal-check', overdue: false } });
  });

  it('starts the clock of the formal check anew', () => {
    expect(again().clock).toMatchObject({
      name: 'formal-check',
      from: later(24).toISOString(),
      by: '2026-03-10T15:59:59.000Z',
    });
  });
});

describe('acceptance', () => {
  it('opens the first round of review', () => {
    const [fact] = accept({ checklist: passed, at, rules }, submitted());
    expect(fact!.data).toMatchObject({ round: 1, checklist: passed, dossier: { number: 'SW2026-0001' } });
    expect(problem.deadlines!(after(submitted(), [fact!]))).toEqual([]);
  });

  it.each([
    ['an item missing', passed.slice(1), 'checklist', 'checklist-incomplete'],
    [
      'an item failed',
      passed.map((item, i) => (i === 2 ? { ...item, ok: false } : item)),
      'checklist.2.ok',
      'checklist-failed',
    ],
    ['an item twice', [...passed, passed[0]!], 'checklist.7.code', 'checklist-repeated'],
  ])('is refused with %s', (_case, checklist, field, code) => {
    try {
      accept({ checklist, at, rules }, submitted());
      throw new Error('was accepted');
    } catch (error) {
      expect((error as FieldsInvalid).fields).toMatchObject([{ field, code }]);
    }
  });
});

describe('rejection', () => {
  it('ends the formal check', () => {
    expect(after(submitted(), reject({ reasons, at, rules }, submitted()))).toMatchObject({
      status: 'rejected',
      reasons,
    });
  });

  it('waits for the deadline while the enterprise corrects', () => {
    expect(() => reject({ reasons, at, rules }, back())).toThrow(/has not passed yet/);
    const overdue = after(back(), clockRanOut('correction', back()));
    expect(reject({ reasons, at, rules }, overdue)).toHaveLength(1);
  });

  it('is possible from the deadline on, also before anybody has marked it', () => {
    const due = new Date('2026-03-09T15:59:59Z');
    expect(reject({ reasons, at: due, rules }, back())).toHaveLength(1);
    expect(() => reject({ reasons, at: new Date(+due - 1), rules }, back())).toThrow(/has not passed yet/);
  });
});

describe('clocks', () => {
  it('mark a problem once and change nothing else', () => {
    const [fact] = clockRanOut('formal-check', submitted());
    expect(fact).toMatchObject({ type: 'FormalCheckOverdue', data: { dueAt: '2026-03-09T15:59:59.000Z' } });
    const overdue = after(submitted(), [fact!]);
    expect(overdue).toMatchObject({ status: 'submitted', clock: { overdue: true } });
    expect(clockRanOut('formal-check', overdue)).toEqual([]);
    expect(problem.deadlines!(overdue)).toEqual([]);
  });

  it('say nothing when the other one runs', () => {
    expect(clockRanOut('correction', submitted())).toEqual([]);
    expect(clockRanOut('formal-check', back())).toEqual([]);
  });
});
