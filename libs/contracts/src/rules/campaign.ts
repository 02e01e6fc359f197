import { z } from 'zod';
import type { FieldProblem } from '../errors.js';
import { choiceRule, idRule, lineRule, listRule, numberRule, rule, showing, timeRule, type ValueOf } from './rule.js';
import { problemKinds } from './problem.js';
import { disciplines } from './disciplines.js';

const branch = (code: string, zh: string, en: string, fits: (code: string) => boolean, example: string) =>
  showing(rule(code, { zh, en }, z.string().refine(fits), { zh: `例如 ${example}`, en: `e.g. ${example}` }), {
    example: example.split('、')[0],
  });

/** The fields of a campaign (征集批次). Empty lists of the scope mean: everything. */
export const campaignRules = {
  title: lineRule('campaign-title-length', '批次名称', 'Campaign title', 4, 60),
  opensAt: timeRule('campaign-opens', '开始时间', 'Opening time'),
  closesAt: showing(timeRule('campaign-closes', '截止时间', 'Closing time'), {
    example: '2026-04-30T23:59:59+08:00',
  }),
  kinds: listRule(
    'campaign-kinds',
    '征集类型',
    'Kinds',
    choiceRule('campaign-kind', '类型', 'Kind', problemKinds),
    0,
    3,
  ),
  industries: listRule(
    'campaign-industries',
    '征集行业',
    'Industries',
    branch('campaign-industry', '行业', 'Industry', (code) => /^[A-T](\d{2,4})?$/.test(code), 'C、C35、C3562'),
    0,
    50,
  ),
  disciplines: listRule(
    'campaign-disciplines',
    '征集学科',
    'Disciplines',
    branch(
      'campaign-discipline',
      '学科',
      'Discipline',
      (code) => /^\d{3}(\d{2}){0,2}$/.test(code) && code.slice(0, 3) in disciplines,
      '460、46020',
    ),
    0,
    70,
  ),
  quotas: showing(
    rule(
      'campaign-quotas',
      { zh: '推荐名额', en: 'Quotas' },
      z.record(
        idRule('recommender-id', '推荐单位', 'Recommender').schema as z.ZodType<string, string>,
        z.number().int().min(0).max(10_000),
      ),
      {
        zh: '推荐名额应为“推荐单位编号：整数（0–10000）”',
        en: 'Quotas: a whole number (0 to 10000) per recommender id',
      },
    ),
    { example: { 'organisation-8k2m4p6r8t0v2x4z6b8d': 5 } },
  ),
  formVersion: numberRule('campaign-form-version', '表单版本', 'Form version', 1, 1000),
  asksStampedScan: rule('campaign-stamped-scan', { zh: '需要盖章件', en: 'Asks for a stamped scan' }, z.boolean(), {
    zh: '是否需要盖章件：true 或 false',
    en: 'whether a stamped scan is needed: true or false',
  }),
  reason: lineRule('campaign-close-reason', '提前截止的原因', 'Reason for closing early', 2, 200),
} as const;

/** Opening before closing. */
export function checkCampaign(input: {
  opensAt: ValueOf<typeof campaignRules.opensAt>;
  closesAt: ValueOf<typeof campaignRules.closesAt>;
}): FieldProblem[] {
  if (Date.parse(input.closesAt) > Date.parse(input.opensAt)) return [];
  return [
    {
      field: 'closesAt',
      code: 'campaign-window',
      message: { zh: '截止时间应晚于开始时间', en: 'The closing time must be after the opening time' },
    },
  ];
}
