import type { FieldProblem } from '../errors.js';
import { group, optional, parseForm, rows, type FormValue } from './form.js';
import { problemRules as r } from './problem.js';

/** One row of the indicator table. A row of an earlier version keeps its `id`; a new row gets one. */
export const indicatorShape = {
  id: optional(r.indicatorId),
  name: r.indicatorName,
  current: r.indicatorCurrent,
  target: r.indicatorTarget,
  unit: r.indicatorUnit,
  method: r.indicatorMethod,
} as const;

/** What the problem itself consists of: all that later services need of it, and no personal data. */
export const problemShape = {
  title: r.title,
  kind: r.kind,
  industry: r.industry,
  disciplines: r.disciplines,
  description: r.description,
  background: r.background,
  stateOfTheArt: r.stateOfTheArt,
  significance: r.significance,
  choke: group('卡点表现', 'How it chokes', { forms: r.chokeForms, sourceCountries: r.sourceCountries }),
  indicators: rows('技术指标', 'Indicators', indicatorShape),
  months: r.months,
  ownMoney: r.ownMoney,
  cooperation: group('合作方式', 'Co-operation', {
    mode: r.cooperationMode,
    ip: r.cooperationIp,
    solver: r.cooperationSolver,
  }),
  trl: group('技术就绪度', 'Technology readiness', { now: r.trlNow, wanted: r.trlWanted }),
  region: r.region,
  regiment: optional(r.regiment),
  recommender: optional(r.recommender),
  visibility: r.visibility,
  publicFields: r.publicFields,
} as const;

export const organisationShape = { name: r.organisationName, creditCode: r.creditCode } as const;
export const contactShape = { name: r.contactName, mobile: r.mobile, email: r.email } as const;
export const declarationsShape = { noStateSecret: r.noStateSecret, truthful: r.truthful } as const;

/** The whole submission form. */
export const submissionShape = {
  campaign: r.campaign,
  organisation: group('单位', 'Organisation', organisationShape),
  ...problemShape,
  contact: group('联系人', 'Contact', contactShape),
  declarations: group('承诺', 'Declarations', declarationsShape),
} as const;

/** The problem as an enterprise words it. */
export type ProblemText = FormValue<typeof problemShape>;
export type Contact = FormValue<typeof contactShape>;
export type Submission = FormValue<typeof submissionShape>;

const essays = ['description', 'background', 'stateOfTheArt', 'significance'] as const;
const essayTotal = 3000;

const tooLong = (input: ProblemText): FieldProblem[] => {
  const lengths = essays.map((field) => ({ field, length: [...input[field]].length }));
  const total = lengths.reduce((sum, { length }) => sum + length, 0);
  if (total <= essayTotal) return [];
  const longest = lengths.reduce((a, b) => (b.length > a.length ? b : a));
  return [
    {
      field: longest.field,
      code: 'texts-total',
      message: {
        zh: `描述、背景、国内外现状、意义合计不超过 ${essayTotal} 个字，现为 ${total} 个字`,
        en: `Description, background, state of the art and significance together: at most ${essayTotal} characters, now ${total}`,
      },
    },
  ];
};

const indicatorRows = ({ indicators }: ProblemText): FieldProblem[] => {
  if (indicators.length < 1 || indicators.length > 20)
    return [
      {
        field: 'indicators',
        code: 'indicators-count',
        message: { zh: '技术指标应有 1–20 行', en: 'Indicators: 1 to 20 rows' },
      },
    ];
  return indicators.flatMap(({ id }, i) =>
    id !== undefined && indicators.findIndex((row) => row.id === id) < i
      ? [
          {
            field: `indicators.${i}.id`,
            code: 'indicator-id-repeated',
            message: { zh: '两行指标不能使用同一编号', en: 'Two rows cannot bear the same id' },
          },
        ]
      : [],
  );
};

const readiness = ({ trl }: ProblemText): FieldProblem[] =>
  trl.wanted >= trl.now
    ? []
    : [
        {
          field: 'trl.wanted',
          code: 'trl-wanted-below-now',
          message: {
            zh: '目标技术就绪度不得低于当前',
            en: 'Technology readiness wanted must not be below that of now',
          },
        },
      ];

const openness = ({ visibility, publicFields }: ProblemText): FieldProblem[] =>
  visibility === 'public' || publicFields.length === 0
    ? []
    : [
        {
          field: 'publicFields',
          code: 'public-fields-internal',
          message: { zh: '公开范围为“内部”时不能有公开字段', en: 'An internal problem has no public fields' },
        },
      ];

/** The rules that need several fields at once, for a problem whose single fields are already right. */
export const checkSubmission = (input: ProblemText): FieldProblem[] =>
  [tooLong, indicatorRows, readiness, openness].flatMap((check) => check(input));

/** Holds an input of unknown shape, such as a draft, against the whole form: every field, then the rules across fields. */
export function parseSubmission(
  input: unknown,
): { ok: true; value: Submission } | { ok: false; problems: FieldProblem[] } {
  const parsed = parseForm(submissionShape, input);
  if (!parsed.ok) return parsed;
  const problems = checkSubmission(parsed.value);
  return problems.length > 0 ? { ok: false, problems } : parsed;
}
