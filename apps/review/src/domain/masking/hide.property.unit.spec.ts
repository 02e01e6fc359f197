import { maskedMark, maskedTermRule } from '@zhitong/contracts';
import fc from 'fast-check';
import { hiding } from './hide.js';

/** What names are made of, and what stands around them. */
const character = fc.constantFrom(
  ...'润禾節水农业司甲乙丙Aa Bbß éÉ０１2③Ⅳ㈱·-_ 　（）(),，。@./\u200b\u0301申报单位〔〕',
);
const wording = fc.string({
  unit: fc.oneof({ weight: 9, arbitrary: character }, { weight: 1, arbitrary: fc.constant('𠮷') }),
  maxLength: 40,
});
const term = fc
  .string({ unit: character, minLength: 2, maxLength: 6 })
  .filter((text) => maskedTermRule.schema.safeParse(text).success)
  .map((text) => maskedTermRule.schema.parse(text));

/** Another way to write the same: in full width, in other case, with something between the letters. */
const manners: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'full width': (text) => text.replace(/[!-~]/g, (one) => String.fromCodePoint(one.codePointAt(0)! + 0xfee0)),
  'half width': (text) => text.normalize('NFKC'),
  'capital letters': (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  'spaces between': (text) => [...text].join(' '),
  'wide spaces between': (text) => [...text].join('\u3000'),
  'line breaks between': (text) => [...text].join('\n'),
  'dots between': (text) => [...text].join('·'),
  'nothing one sees between': (text) => [...text].join('\u200b'),
};
const manner = fc.constantFrom(...Object.keys(manners));

const between = (text: string) => text.split(maskedMark);

describe('a masked term', () => {
  it('is not left anywhere, whatever stands around it and however it is written', () => {
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(wording, manner)),
        (terms, parts) => {
          const written = parts.map(([around, how], i) => around + manners[how]!(terms[i % terms.length]!)).join('');
          const shown = hiding(terms)(written);
          const forbidden = terms.flatMap((each) => Object.values(manners).map((how) => how(each)));
          return between(shown).every((part) => !forbidden.some((one) => part.includes(one)));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('takes nothing along but what belongs to it: the rest of the text stays, in its order', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 3 }), wording, (terms, text) => {
        let from = 0;
        for (const part of between(hiding(terms)(text))) {
          const at = text.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
    );
  });

  it('is hidden already where it was hidden: doing it twice is doing it once', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 3 }), wording, (terms, text) => {
        const hide = hiding(terms);
        expect(between(hide(text)).map(hide)).toEqual(between(hide(text)));
      }),
    );
  });

  it('that stands nowhere changes nothing', () => {
    expect(hiding(['新洲泉'])('润禾的滴头（含空格 和ＡＢ）')).toBe('润禾的滴头（含空格 和ＡＢ）');
    expect(hiding([])('润禾')).toBe('润禾');
  });
});
