import fc from 'fast-check';
import { identityCheck, identityNumberRule } from './identity-number.js';

const fits = (text: string) => identityNumberRule.schema.safeParse(text).success;

describe('an identity number', () => {
  it.each(['11010519491231002X', '440524188001010014', ' 11010519491231002x '])(
    '%s has the standard’s check character',
    (text) => {
      // The standard's two examples; the second was born before 1900 and is nobody's today.
      expect(identityCheck(text.trim())).toBe(text.trim().at(-1)!.toUpperCase());
      expect(fits(text)).toBe(!text.includes('1880'));
    },
  );

  it.each(['110105194912310021', '11010519491331002X', '110105490312002', '11010519490230002X', ''])(
    '%s is none',
    (text) => {
      expect(fits(text)).toBe(false);
    },
  );

  it('with one digit mistyped is found', () => {
    const number = '11010519491231002X';
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = String((Number(number[at]) + by) % 10);
        expect(fits(number.slice(0, at) + digit + number.slice(at + 1))).toBe(false);
      }),
    );
  });
});
