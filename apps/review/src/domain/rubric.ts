import { FieldsInvalid, type FieldProblem, type Text } from '@zhitong/contracts';

/** One criterion of a rubric. */
export interface Criterion {
  id: string;
  name: Text;
  /** Points at most; all together 100. */
  points: number;
  /** What points mean, from the least on: a help to score alike, no rule. */
  anchors?: readonly Anchor[];
}

/** What a band of points means; it reaches to the next one. */
export interface Anchor {
  from: number;
  text: Text;
}

const anchors = (...bands: readonly (readonly [from: number, zh: string, en: string])[]): Anchor[] =>
  bands.map(([from, zh, en]) => ({ from, text: { zh, en } }));

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
    {
      id: 'genuineness',
      name: { zh: '真实性与紧迫性', en: 'Genuineness and urgency' },
      points: 25,
      anchors: anchors(
        [0, '需求不清，或已有现成办法', 'The need is unclear, or there is a remedy'],
        [10, '需求真实，可等一两年', 'The need is real and can wait a year or two'],
        [18, '已造成停产、断供或较大损失', 'Production stopped, supply was cut, or losses are great'],
      ),
    },
    {
      id: 'choke',
      name: { zh: '卡点与创新性', en: 'How it chokes, and novelty' },
      points: 20,
      anchors: anchors(
        [0, '通用技术可解决', 'Common technology solves it'],
        [8, '需改进现有技术', 'Existing technology has to be improved'],
        [14, '无可用技术，或被限制', 'No technology is to be had, or it is restricted'],
      ),
    },
    {
      id: 'pull',
      name: { zh: '产业带动', en: 'Pull on the industry' },
      points: 20,
      anchors: anchors(
        [0, '只关一家企业', 'Concerns one enterprise'],
        [8, '惠及一个行当', 'Helps one trade'],
        [14, '带动多个环节或县市', 'Moves several links of the chain, or several counties'],
      ),
    },
    {
      id: 'indicators',
      name: { zh: '指标清晰可检验', en: 'Indicators clear and testable' },
      points: 15,
      anchors: anchors(
        [0, '说法含糊，不能验收', 'Vague: cannot be accepted against'],
        [6, '部分可测', 'Testable in part'],
        [11, '逐项有现值、目标、测法', 'Each has a present value, a target and a method'],
      ),
    },
    {
      id: 'feasibility',
      name: { zh: '可行性', en: 'Feasibility' },
      points: 15,
      anchors: anchors(
        [0, '所写周期内做不成', 'Cannot be done in the time'],
        [6, '有路线，风险较大', 'There is a way, with great risk'],
        [11, '路线、条件、期限相称', 'Way, means and time fit each other'],
      ),
    },
    {
      id: 'local',
      name: { zh: '本地相关性', en: 'Local relevance' },
      points: 5,
      anchors: anchors(
        [0, '与本地无关', 'Has nothing to do with this place'],
        [2, '本地有少量需求', 'Some need here'],
        [4, '本地主导产业急需', 'A leading industry here needs it urgently'],
      ),
    },
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
