import { type FieldsInvalid } from '@zhitong/contracts';
import { correct } from './correct.js';
import { reject } from './formal-check.js';
import { after, at, reasons, rules, submitted } from './problem.fixture.js';

describe('correction by a clerk (更正)', () => {
  it('keeps the old value visible, with the reason', () => {
    const facts = correct(
      {
        fields: { months: 24, organisation: { name: '新名称公司', creditCode: '91350100M000100Y43' } },
        reason: '录入有误',
        at,
        rules,
      },
      submitted(),
    );
    expect(facts[0]!.data.changes).toEqual([
      { field: 'months', old: 18, new: 24 },
      { field: 'organisation.creditCode', old: '91654203M00010006G', new: '91350100M000100Y43' },
      { field: 'organisation.name', old: '沙湾绿源节水设备有限公司', new: '新名称公司' },
    ]);
    expect(after(submitted(), facts)).toMatchObject({
      status: 'submitted',
      dossier: { months: 24 },
      corrections: [{ reason: '录入有误' }],
    });
  });

  it('empties what an enterprise may leave empty, and keeps the old value visible', () => {
    const recommended = submitted();
    const state = { ...recommended, dossier: { ...recommended.dossier!, recommender: 'org-7', regiment: '8-143' } };
    const facts = correct({ fields: {}, clear: ['recommender'], reason: '并非该单位推荐', at, rules }, state);
    expect(facts[0]!.data.changes).toEqual([{ field: 'recommender', old: 'org-7', new: undefined }]);
    expect(after(state, facts).dossier).toMatchObject({ regiment: '8-143' });
    expect(after(state, facts).dossier).not.toHaveProperty('recommender');
    expect(() =>
      correct({ fields: { recommender: 'org-8' }, clear: ['recommender'], reason: '并非', at, rules }, state),
    ).toThrow(expect.objectContaining({ fields: [expect.objectContaining({ code: 'cleared-and-given' })] }));
  });

  it('keeps the id of an organisation, except one that is its credit code', () => {
    const organisation = { name: '新名称公司', creditCode: '91350100M000100Y43' };
    const idAfter = (id: string) => {
      const before = { id, name: '录错的公司', creditCode: '91654203M00010006G' };
      const [fact] = correct(
        { fields: { organisation }, reason: '录入有误', at, rules },
        submitted({ organisation: before }),
      );
      return fact!.data.dossier.organisation.id;
    };
    expect(idAfter('org-1')).toBe('org-1');
    expect(idAfter('91654203M00010006G')).toBe('91350100M000100Y43');
  });

  it('gives the problem to the account of the right organisation, and leaves it to nobody where that has none', () => {
    const ownerAfter = (creditCode: string, owner?: string) => {
      const fields = { organisation: { name: '新名称公司', creditCode } };
      return after(submitted(), correct({ fields, owner, reason: '录入有误', at, rules }, submitted())).owner;
    };
    expect(ownerAfter('91350100M000100Y43', 'enterprise-9')).toBe('enterprise-9');
    expect(ownerAfter('91350100M000100Y43')).toBeUndefined();
    // Another name for the same one.
    expect(ownerAfter('91654203M00010006G', 'enterprise-9')).toBe('enterprise-1');
  });

  it('is possible at any stage', () => {
    const rejected = after(submitted(), reject({ reasons, at, rules }, submitted()));
    expect(after(rejected, correct({ fields: { months: 24 }, reason: '录入有误', at, rules }, rejected)).status).toBe(
      'rejected',
    );
  });

  it('changes single cells of an indicator and keeps its id', () => {
    const [first, second] = submitted().dossier!.indicators;
    const [fact] = correct(
      { fields: { indicators: [{ ...first!, unit: '％' }, second!] }, reason: '单位有误', at, rules },
      submitted(),
    );
    expect(fact!.data.changes).toEqual([{ field: 'indicators.i1', old: first, new: { ...first, unit: '％' } }]);
  });

  it('never gives the id of a removed indicator to a new one', () => {
    const [first] = submitted().dossier!.indicators;
    const apply = (state: ReturnType<typeof submitted>, indicators: object[]) =>
      after(state, correct({ fields: { indicators: indicators as never }, reason: '录入有误', at, rules }, state));
    const removed = apply(submitted(), [first!]);
    const { id: _, ...row } = { ...first!, name: '新的指标' };
    expect(apply(removed, [first!, row]).dossier!.indicators.map(({ id }) => id)).toEqual(['i1', 'i3']);
  });

  it.each([
    [{ months: 18 }, 'fields', 'nothing-changed'],
    [{ trl: { now: 9, wanted: 1 } }, 'fields.trl.wanted', 'trl-wanted-below-now'],
    [
      { indicators: [{ ...submitted().dossier!.indicators[0]!, id: 'i5' }] },
      'fields.indicators.0.id',
      'indicator-id-unknown',
    ],
  ])('refuses %j, naming the field', (fields, field, code) => {
    try {
      correct({ fields, reason: '录入有误', at, rules }, submitted());
      throw new Error('was corrected');
    } catch (error) {
      expect((error as FieldsInvalid).fields).toMatchObject([{ field, code }]);
    }
  });
});
