import { type FieldsInvalid } from '@zhitong/contracts';
import { rules, sheetOf } from './review.fixture.js';
import { checkSheet, totalOf, type Sheet } from './rubric.js';
import { rubricOf } from './rules.js';

const problems = (sheet: Sheet) => {
  try {
    checkSheet(sheet, rules.rubric);
    return [];
  } catch (error) {
    return (error as FieldsInvalid).fields.map(({ field, code }) => `${field}: ${code}`);
  }
};
const good = sheetOf(80);
const scored = (criteria: object, comments: object = {}) => ({
  ...good,
  criteria: { ...good.criteria, ...criteria },
  comments: { ...good.comments, ...comments },
});

describe('the standard rubric', () => {
  it('weighs the six criteria to 100', () => {
    expect(rules.rubric.criteria.map(({ id, points }) => [id, points])).toEqual([
      ['genuineness', 25],
      ['choke', 20],
      ['pull', 20],
      ['indicators', 15],
      ['feasibility', 15],
      ['local', 5],
    ]);
    expect(totalOf(sheetOf(100))).toBe(100);
  });
});

describe('a sheet', () => {
  it('that is complete passes', () => {
    expect(problems(good)).toEqual([]);
  });

  it('needs a reason for a criterion below 40 %, and only there', () => {
    expect(problems(scored({ choke: 7.5 }))).toEqual(['comments.choke: comment-needed']);
    expect(problems(scored({ choke: 7.5 }, { choke: '　 \n' }))).toEqual(['comments.choke: comment-needed']);
    expect(problems(scored({ choke: 7.5 }, { choke: '未见断供风险' }))).toEqual([]);
    expect(problems(scored({ choke: 8 }))).toEqual([]);
  });

  it('names each criterion that is missing, unknown or has too many points', () => {
    const { pull: _pull, ...rest } = good.criteria;
    expect(problems({ ...good, criteria: { ...rest, local: 5.5, beauty: 3 }, comments: { taste: '好' } })).toEqual([
      'criteria.beauty: criterion-unknown',
      'comments.taste: criterion-unknown',
      'criteria.pull: criterion-missing',
      'criteria.local: criterion-points',
    ]);
  });

  it('says what is wrong in both languages', () => {
    try {
      checkSheet(scored({ choke: 0 }), rules.rubric);
      throw new Error('passed');
    } catch (error) {
      expect((error as FieldsInvalid).fields[0]!.message).toEqual({
        zh: '“卡点与创新性”低于 40%，请写明理由',
        en: "'How it chokes, and novelty' is below 40 %: say why",
      });
    }
  });
});

describe('a new version of the rubric', () => {
  it('is used by new panels; one that began keeps its own', () => {
    const newer = { ...rules.rubric, version: 'rubric@2', commentBelow: 0.5 };
    const changed = { ...rules, rubric: newer, formerRubrics: [rules.rubric] };
    expect(rubricOf(undefined, changed).version).toBe('rubric@2');
    expect(rubricOf('rubric@1', changed).commentBelow).toBe(0.4);
    expect(() => rubricOf('rubric@0', changed)).toThrow(/rubric@0/);
  });
});
