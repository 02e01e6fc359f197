import { FieldsInvalid, type FieldProblem, type Text } from '@zhitong/contracts';

/** One criterion of a rubric. */
export interface Criterion {
  id: string;
  name: Text;
  /** Points at most; all together 100. */
  points: number;
}

/** What a score sheet asks. Data with a version: a panel keeps the one that it began with. */
export interface Rubric {
  version: string;
  criteria: readonly Criterion[];
  /** Below this share of its points a criterion needs a comment. */
  commentBelow: number;
}

export const standardRubric: Rubric = {
  version: 'rubric@1',
  commentBelow: 0.4,
  criteria: [
    { id: 'genuineness', name: { zh: '真实性与紧迫性', en: 'Genuineness and urgency' }, points: 25 },
    { id: 'choke', name: { zh: '卡点与创新性', en: 'How it chokes, and novelty' }, points: 20 },
    { id: 'pull', name: { zh: '产业带动', en: 'Pull on the industry' }, points: 20 },
    { id: 'indicators', name: { zh: '指标清晰可检验', en: 'Indicators clear and testable' }, points: 15 },
    { id: 'feasibility', name: { zh: '可行性', en: 'Feasibility' }, points: 15 },
    { id: 'local', name: { zh: '本地相关性', en: 'Local relevance' }, points: 5 },
  ],
};

/** A filled score sheet. */
export interface Sheet {
  criteria: Record<string, number>;
  comments: Record<string, string>;
  recommends: boolean;
}

export const totalOf = (sheet: Sheet): number => Object.values(sheet.criteria).reduce((sum, points) => sum + points, 0);

/** @throws FieldsInvalid naming the criterion: missing, unknown, beyond its points, or low without a comment */
export function checkSheet(sheet: Sheet, rubric: Rubric): void {
  const problems: FieldProblem[] = [];
  const known = new Set(rubric.criteria.map(({ id }) => id));
  const named = (['criteria', 'comments'] as const).flatMap((part) =>
    Object.keys(sheet[part]).map((id) => ({ part, id })),
  );
  for (const { part, id } of named)
    if (!known.has(id))
      problems.push({
        field: `${part}.${id}`,
        code: 'criterion-unknown',
        message: { zh: '没有这个评分项', en: 'there is no such criterion' },
      });
  for (const { id, name, points } of rubric.criteria) {
    const given = sheet.criteria[id];
    if (given === undefined)
      problems.push({
        field: `criteria.${id}`,
        code: 'criterion-missing',
        message: { zh: `请为“${name.zh}”评分`, en: `score '${name.en}'` },
      });
    else if (given > points)
      problems.push({
        field: `criteria.${id}`,
        code: 'criterion-points',
        message: { zh: `“${name.zh}”最多 ${points} 分`, en: `'${name.en}' has ${points} points at most` },
      });
    else if (given < points * rubric.commentBelow && (sheet.comments[id] ?? '').trim() === '')
      problems.push({
        field: `comments.${id}`,
        code: 'comment-needed',
        message: {
          zh: `“${name.zh}”低于 ${rubric.commentBelow * 100}%，请写明理由`,
          en: `'${name.en}' is below ${rubric.commentBelow * 100} %: say why`,
        },
      });
  }
  if (problems.length > 0) throw new FieldsInvalid(problems);
}
