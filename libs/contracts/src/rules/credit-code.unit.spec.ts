import fc from 'fast-check';
import { creditCodeCheck, creditCodeRule, parseCreditCode } from './credit-code.js';
import { checkField } from './rule.js';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const letter = fc.constantFrom(...alphabet);
const first17 = fc
  .tuple(
    fc.array(letter, { minLength: 2, maxLength: 2 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
    fc.array(letter, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''));
const valid = first17.map((text) => text + creditCodeCheck(text));
const faultOf = (text: string) => {
  const parsed = parseCreditCode(text);
  return parsed.ok ? 'none' : parsed.fault;
};

describe('unified social credit code', () => {
  it.each(['91350100M000100Y43', '91512081MA62K0260E', '91654203M00010006G'])('takes %s', (code) => {
    expect(parseCreditCode(code)).toEqual({ ok: true, code });
  });

  it('trims and capitalises', () => {
    expect(parseCreditCode('  91512081ma62k0260e\n')).toEqual({ ok: true, code: '91512081MA62K0260E' });
  });

  it.each([
    ['91350100M000100Y4Z', 'credit-code-character'],
    ['91310115MA1G4L1WXK', 'credit-code-check'],
    ['91350100M000100Y4', 'credit-code-length'],
    ['91350100M000100Y433', 'credit-code-length'],
    ['', 'credit-code-length'],
    ['913501O0M000100Y43', 'credit-code-character'],
    ['９１350100M000100Y43', 'credit-code-character'],
    ['91A50100M000100Y43', 'credit-code-character'],
  ])('refuses %s as %s', (code, fault) => {
    expect(faultOf(code)).toBe(fault);
  });

  it('names what is wrong in both languages', () => {
    const checked = checkField(creditCodeRule, '91310115MA1G4L1WXK', 'organisation.creditCode');
    expect(checked).toMatchObject({
      ok: false,
      problem: { field: 'organisation.creditCode', code: 'credit-code-check' },
    });
    expect(checked.ok ? '' : checked.problem.message.zh).toContain('校验位');
    expect(checked.ok ? '' : checked.problem.message.en).toContain('check character');
  });

  it.each([undefined, null, 18, {}, ['91350100M000100Y43']])('refuses %p, which is no text', (value) => {
    expect(checkField(creditCodeRule, value, 'creditCode').ok).toBe(false);
  });

  it('takes every code with its right check character, whatever the division', () => {
    fc.assert(fc.property(valid, (code) => expect(faultOf(code)).toBe('none')));
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(valid, fc.nat(17), letter, (code, place, wrong) => {
        fc.pre(code[place] !== wrong);
        expect(faultOf(code.slice(0, place) + wrong + code.slice(place + 1))).not.toBe('none');
      }),
    );
  });
});
