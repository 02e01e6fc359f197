import { problemRules as r } from './problem.js';
import { checkField, type FieldRule } from './rule.js';

const of = (n: number, character = '难') => character.repeat(n);
const fits = (rule: FieldRule<any>, value: unknown) => checkField(rule, value, 'f').ok;

/** Rule, the values at its edges that it takes, the values just outside. */
const table: [keyof typeof r, unknown[], unknown[]][] = [
  ['campaign', ['campaign-1'], ['', 'a b', 7, of(3)]],
  ['organisationName', [of(2), of(100)], [of(1), of(101), `甲\n乙丙`, 5]],
  [
    'title',
    [of(6), of(50), '𠮷'.repeat(6), ` ${of(50)} `],
    [of(5), of(51), '𠮷'.repeat(51), `${of(3)}   `, of(6, '\u200b'), `${of(5)}\n${of(5)}`],
  ],
  ['kind', ['scientific', 'engineering', 'industrial'], ['科学问题', '', null]],
  ['industry', ['A01', 'C3562', 'T97', ' c35 '], ['U01', 'C', 'C3', 'C35621', '3562']],
  [
    'disciplines',
    [['460'], ['460', '46020', '4602015']],
    [[], ['460', '460'], ['460', '530', '540', '550'], ['999'], ['46'], '460'],
  ],
  [
    'description',
    [of(100), of(1000), '𠮷'.repeat(1000)],
    [of(99), of(1001), `${of(98)}${' '.repeat(50)}`, `${of(100)}\u0000`, `${of(100)}\ud800`],
  ],
  ['background', [of(100), of(1000)], [of(99), of(1001)]],
  ['stateOfTheArt', [of(100), of(1000)], [of(99), of(1001)]],
  ['significance', [of(100), of(1000)], [of(99), of(1001)]],
  [
    'chokeForms',
    [['cost'], ['supply-cut', 'import-dependent', 'performance', 'cost']],
    [[], ['cost', 'cost'], ['price']],
  ],
  ['sourceCountries', [[], ['JP', 'DE']], [['日本'], ['ZZ'], ['jp'], ['JP', 'JP']]],
  ['indicatorName', ['寿命', of(50)], ['', ' ', of(51)]],
  ['indicatorCurrent', ['0', of(100)], ['', of(101), 3]],
  ['indicatorTarget', ['≥ 95', of(100)], ['', of(101)]],
  ['indicatorUnit', ['%', of(20)], ['', of(21)]],
  ['indicatorMethod', [of(2), of(200)], [of(1), of(201)]],
  ['months', [1, 36], [0, 37, 1.5, '12', Number.NaN]],
  ['ownMoney', [0, 0.01, 4.35, 1.1, 12345678.91], [-0.01, 0.001, 1.005, 0.1 + 0.2, '5', Infinity, 1e12]],
  ['cooperationMode', ['commission', 'joint-development', 'transfer', 'equity'], ['other']],
  ['cooperationIp', [of(2), of(500)], [of(1), of(501)]],
  ['cooperationSolver', [of(2), of(500)], [of(1), of(501)]],
  ['trlNow', [1, 9], [0, 10, 4.5]],
  ['trlWanted', [1, 9], [0, 10, '9']],
  ['region', ['654203', '659010'], ['654223', '110000', '沙湾市']],
  ['regiment', ['08-121', '07'], ['121', '08-999']],
  ['recommender', ['org-1'], ['', '某学会']],
  ['visibility', ['public', 'internal'], ['secret']],
  ['publicFields', [[], ['title', 'indicators']], [['contact'], ['title', 'title']]],
  ['noStateSecret', [true], [false, 'true', 1]],
  ['truthful', [true], [false, null]],
  ['contactName', ['王一', of(30)], ['王', of(31)]],
  [
    'mobile',
    ['13000000000', '19999999999', ' 13900000000 '],
    ['12000000000', '1390000000', '139000000000', '+8613900000000'],
  ],
  ['email', ['a@b.cn', ' li@example.com '], ['a@b', 'a b@c.cn', '@b.cn', `${of(255, 'a')}@b.cn`]],
];

describe.each(table)('%s', (name, right, wrong) => {
  it.each(right.map((value) => [value]))('takes %j', (value) => {
    expect(fits(r[name], value)).toBe(true);
  });
  it.each([...wrong, undefined].map((value) => [value]))('refuses %j with a message in both languages', (value) => {
    const checked = checkField(r[name] as FieldRule, value, 'some.field');
    expect(checked).toMatchObject({
      ok: false,
      problem: {
        field: 'some.field',
        code: expect.stringMatching(/^[a-z-]+$/),
        message: {
          zh: expect.stringMatching(/\p{Script=Han}/u),
          en: expect.stringMatching(/^[^\p{Script=Han}]*(万元|$)/u),
        },
      },
    });
  });
});

it('tells a title that is broken over lines to stand on one', () => {
  const checked = checkField(r.title, '膜下滴灌\n毛管堵塞', 'title');
  expect(checked.ok ? '' : checked.problem.message.zh).toBe('问题名称应写在一行内');
});

it('keeps one spelling of a text: trimmed, NFC, one kind of line break', () => {
  const checked = checkField(r.indicatorMethod, '  caf\u0065\u0301\r\n按标准 ', 'x');
  expect(checked).toEqual({ ok: true, value: 'caf\u00e9\n按标准' });
});
