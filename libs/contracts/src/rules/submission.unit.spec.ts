import fc from 'fast-check';
import { checkSubmission, parseSubmission, type ProblemText } from './submission.js';
import { exampleSubmission as valid } from './example.js';

const of = (n: number) => '难'.repeat(n);
const codes = (input: unknown) => {
  const parsed = parseSubmission(input);
  return parsed.ok ? [] : parsed.problems.map(({ field, code }) => `${field}: ${code}`);
};

describe('a submission', () => {
  it('is taken when everything is right, and comes back trimmed', () => {
    const parsed = parseSubmission({ ...valid, title: `  ${valid.title} ` });
    expect(parsed).toEqual({ ok: true, value: valid });
  });

  it('may leave out what is optional', () => {
    const {
      regiment: _regiment,
      recommender: _recommender,
      ...rest
    } = { ...valid, regiment: '08-121', recommender: 'org-1' };
    expect(codes(rest)).toEqual([]);
    expect(codes({ ...valid, regiment: null })).toEqual([]);
  });

  it('names every field that is missing, in the order of the form', () => {
    expect(codes({})).toEqual([
      'campaign: required',
      'organisation: required',
      'title: required',
      'kind: required',
      'industry: required',
      'disciplines: required',
      'description: required',
      'background: required',
      'stateOfTheArt: required',
      'significance: required',
      'choke: required',
      'indicators: required',
      'months: required',
      'ownMoney: required',
      'cooperation: required',
      'trl: required',
      'region: required',
      'visibility: required',
      'publicFields: required',
      'contact: required',
      'declarations: required',
    ]);
  });

  it.each([null, [], 'text', 7, undefined])('refuses %j as a whole', (input) => {
    expect(codes(input).length).toBeGreaterThan(10);
  });

  it('names the field inside groups and rows', () => {
    const [row] = valid.indicators;
    expect(
      codes({
        ...valid,
        organisation: { ...valid.organisation, creditCode: '91310115MA1G4L1WXK' },
        indicators: [row, { ...row, target: '' }],
        contact: { ...valid.contact, mobile: '12345' },
      }),
    ).toEqual([
      'organisation.creditCode: credit-code-check',
      'indicators.1.target: indicator-target-length',
      'contact.mobile: mobile',
    ]);
  });

  it('refuses fields that it does not know, also deep inside', () => {
    expect(codes({ ...valid, price: 1, trl: { ...valid.trl, later: 9 } })).toEqual([
      'trl.later: unknown-field',
      'price: unknown-field',
    ]);
    expect(codes(JSON.parse(JSON.stringify(valid).replace('{', '{"__proto__":{"x":1},')))).toEqual([
      '__proto__: unknown-field',
    ]);
  });
});

describe('rules across fields', () => {
  const breaks = (change: Partial<ProblemText>) =>
    checkSubmission({ ...valid, ...change }).map(({ field, code }) => `${field}: ${code}`);

  it('counts the four texts together: 3,000 characters, rare characters as one', () => {
    const quarter = {
      description: of(750),
      background: of(750),
      stateOfTheArt: of(750),
      significance: '𠮷'.repeat(750),
    };
    expect(breaks(quarter)).toEqual([]);
    expect(breaks({ ...quarter, background: of(751) })).toEqual(['background: texts-total']);
  });

  it('wants 1 to 20 indicators', () => {
    const row = { ...valid.indicators[0]!, id: undefined };
    expect(breaks({ indicators: [] })).toEqual(['indicators: indicators-count']);
    expect(breaks({ indicators: Array(20).fill(row) })).toEqual([]);
    expect(breaks({ indicators: Array(21).fill(row) })).toEqual(['indicators: indicators-count']);
  });

  it('refuses the same indicator id twice', () => {
    const row = { ...valid.indicators[0]!, id: 'indicator-1' };
    expect(breaks({ indicators: [row, row] })).toEqual(['indicators.1.id: indicator-id-repeated']);
  });

  it('wants a readiness of at least that of now', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (now, wanted) => {
        expect(breaks({ trl: { now, wanted } })).toEqual(wanted < now ? ['trl.wanted: trl-wanted-below-now'] : []);
      }),
    );
  });

  it('has no public fields when it is internal', () => {
    expect(breaks({ visibility: 'internal', publicFields: ['title'] })).toEqual([
      'publicFields: public-fields-internal',
    ]);
    expect(breaks({ visibility: 'internal', publicFields: [] })).toEqual([]);
  });
});

it('never fails on any input, and never takes one that is not an object', () => {
  fc.assert(fc.property(fc.anything(), (input) => expect(parseSubmission(input).ok).toBe(false)));
});
