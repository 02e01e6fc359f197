import { createHash } from 'node:crypto';
import { FieldsInvalid, NotAllowedNow } from '@zhitong/contracts';
import { canonical } from '../canonical.js';
import { caseNumber, caseYear } from '../case-number.js';
import { at, after, later, rules, submission, submitted, text } from './problem.fixture.js';
import { initialProblem } from './state.js';
import { confirm, enter, submit } from './submit.js';

describe('submitting', () => {
  it('gives each indicator its id, signs the version and starts the clock of the formal check', () => {
    const [fact] = submit(submission(), initialProblem);
    expect(fact!.data.dossier.indicators.map(({ id }) => id)).toEqual(['i1', 'i2']);
    expect(fact!.data.check).toEqual({ from: '2026-03-02T01:00:00.000Z', by: '2026-03-09T15:59:59.000Z' });
    const hash = createHash('sha256').update(canonical(fact!.data.dossier)).digest('hex');
    expect(fact!.data.declaration).toEqual({ by: 'enterprise-1', at: at.toISOString(), hash: `sha256:${hash}` });
  });

  it('ignores ids of indicators that came along with a copied draft', () => {
    const copied = { ...text, indicators: text.indicators.map((row, i) => ({ ...row, id: `i${i + 7}` })) };
    expect(
      submit(submission({ text: copied }), initialProblem)[0]!.data.dossier.indicators.map(({ id }) => id),
    ).toEqual(['i1', 'i2']);
  });

  it('refuses what breaks a rule across fields, naming the field', () => {
    expect(() => submit(submission({ text: { ...text, trl: { now: 5, wanted: 4 } } }), initialProblem)).toThrow(
      FieldsInvalid,
    );
  });

  it('keeps names and phones of people out of facts and state', () => {
    const everything = JSON.stringify([submit(submission(), initialProblem), submitted()]);
    expect(everything).not.toMatch(/王小明|13900000000|wang@example/);
  });
});

describe('entered by a clerk', () => {
  const entered = after(
    initialProblem,
    enter({ ...submission({ by: 'clerk-1' }), owner: 'enterprise-1' }, initialProblem),
  );

  it('waits for the enterprise, with its number and without a clock', () => {
    expect(entered).toMatchObject({ status: 'entered', owner: 'enterprise-1', enteredBy: 'clerk-1' });
    expect(entered.clock).toBeUndefined();
  });

  it('counts from the confirmation, signed by the enterprise', () => {
    const [fact] = confirm({ by: 'enterprise-1', at: later(48), rules }, entered);
    expect(fact!.data).toMatchObject({
      enteredBy: 'clerk-1',
      declaration: { by: 'enterprise-1' },
      check: { by: '2026-03-11T15:59:59.000Z' },
    });
    expect(after(entered, [fact!]).status).toBe('submitted');
  });

  it('is confirmed once', () => {
    expect(() => confirm({ by: 'enterprise-1', at, rules }, submitted())).toThrow(NotAllowedNow);
  });
});

describe('case number', () => {
  it('has four digits and more where needed, under the year in Beijing', () => {
    expect(caseNumber('SW', 2026, 12)).toBe('SW2026-0012');
    expect(caseNumber('SW', 2026, 12345)).toBe('SW2026-12345');
    expect(caseYear(new Date('2026-12-31T16:00:00Z'))).toBe(2027);
    expect(caseYear(new Date('2026-12-31T15:59:59Z'))).toBe(2026);
  });
});
