import { z } from 'zod';
import type { Text } from '../errors.js';
import { countries } from './countries.js';
import { creditCodeRule } from './credit-code.js';
import { mobileRule } from './mobile.js';
import { isDiscipline } from './disciplines.js';
import { divisions, regiments, type Coded } from './divisions.js';
import { choiceRule, hasDecimals, idRule, lineRule, listRule, numberRule, rule, showing, textRule } from './rule.js';

const essay = (code: string, zh: string, en: string) => textRule(code, zh, en, 100, 1000);

const codedRule = (code: string, zh: string, en: string, list: readonly Coded[]) => {
  const codes = new Set(list.map((one) => one.code));
  return showing(
    rule(
      code,
      { zh, en },
      z.string().refine((value) => codes.has(value)),
      {
        zh: `${zh}应为代码表中的代码，例如 ${list[0]?.code}（${list[0]?.name.zh}）`,
        en: `${en} must be a code of the list, e.g. ${list[0]?.code} (${list[0]?.name.en})`,
      },
    ),
    { example: list[0]?.code },
  );
};

/** Codes with the words that people know them by. */
const coded = (names: Readonly<Record<string, Text>>): Coded[] =>
  Object.entries(names).map(([code, name]) => ({ code, name }));

const mustBeTrue = (code: string, zh: string, en: string) =>
  rule(code, { zh, en }, z.literal(true), { zh: `必须作出${zh}`, en: `The ${en} must be given` });

const country = showing(
  rule(
    'source-country',
    { zh: '来源国家或地区', en: 'Source country or region' },
    z.string().refine((code) => countries.has(code)),
    {
      zh: '国家或地区用 ISO 3166-1 两位代码，例如 JP、DE',
      en: 'countries and regions as ISO 3166-1 codes, e.g. JP, DE',
    },
  ),
  { example: 'JP' },
);

export const problemKinds = ['scientific', 'engineering', 'industrial'] as const;
const chokeForms = ['supply-cut', 'import-dependent', 'performance', 'cost'] as const;
const cooperationModes = ['commission', 'joint-development', 'transfer', 'equity'] as const;

export const problemKindNames: Readonly<Record<(typeof problemKinds)[number], Text>> = {
  scientific: { zh: '科学问题', en: 'scientific' },
  engineering: { zh: '工程技术难题', en: 'engineering' },
  industrial: { zh: '产业技术问题', en: 'industrial' },
};
export const cooperationModeNames: Readonly<Record<(typeof cooperationModes)[number], Text>> = {
  commission: { zh: '委托', en: 'commission' },
  'joint-development': { zh: '联合开发', en: 'joint development' },
  transfer: { zh: '转让', en: 'transfer' },
  equity: { zh: '入股', en: 'equity' },
};
export const chokeFormNames: Readonly<Record<(typeof chokeForms)[number], Text>> = {
  'supply-cut': { zh: '断供', en: 'supply can be cut' },
  'import-dependent': { zh: '依赖进口', en: 'import-dependent' },
  performance: { zh: '性能', en: 'performance' },
  cost: { zh: '成本', en: 'cost' },
};

/** Fields of a submission that an enterprise may open to the public. Contact data are never among them. */
export const publishableFields = [
  'organisation',
  'title',
  'kind',
  'industry',
  'disciplines',
  'description',
  'background',
  'stateOfTheArt',
  'significance',
  'choke',
  'indicators',
  'months',
  'ownMoney',
  'cooperation',
  'trl',
  'region',
  'regiment',
] as const;

export const industryRule = showing(
  rule(
    'industry-code',
    { zh: '行业', en: 'Industry' },
    z
      .string()
      .transform((text) => text.trim().toUpperCase())
      .refine((code) => /^[A-T]\d{2,4}$/.test(code)),
    {
      zh: '行业应为 GB/T 4754-2017 代码：一个字母 A–T 加 2–4 位数字，例如 C3562',
      en: 'Industry must be a code of GB/T 4754-2017: a letter A–T and 2 to 4 digits, e.g. C3562',
    },
  ),
  { example: 'C3562' },
);

export const disciplineRule = showing(
  rule(
    'discipline-code',
    { zh: '学科', en: 'Discipline' },
    z
      .string()
      .transform((text) => text.trim())
      .refine(isDiscipline),
    {
      zh: '学科应为 GB/T 13745-2009 代码：3、5 或 7 位数字，例如 460、46020',
      en: 'a discipline is a code of GB/T 13745-2009: 3, 5 or 7 digits, e.g. 460, 46020',
    },
  ),
  { example: '46020' },
);

const visibilities = ['public', 'internal'] as const;
const visibilityNames = { public: { zh: '公开', en: 'public' }, internal: { zh: '内部', en: 'internal' } };

/** What the codes of the form are called, on paper and in tables that people fill in. */
export const problemCodes = {
  kind: coded(problemKindNames),
  chokeForm: coded(chokeFormNames),
  cooperationMode: coded(cooperationModeNames),
  visibility: coded(visibilityNames),
} as const;

/** Every field of "Problem submission: fields and rules" (domain.md), one rule each. */
export const problemRules = {
  campaign: idRule('campaign-id', '征集批次', 'Campaign'),
  /** The enterprise's account, where a clerk enters for it. */
  owner: idRule('owner-account', '企业账号', 'Account of the enterprise'),
  organisationName: showing(lineRule('organisation-name-length', '单位名称', 'Organisation name', 2, 100), {
    example: '沙湾绿源节水设备有限公司',
  }),
  creditCode: creditCodeRule,
  title: showing(lineRule('title-length', '问题名称', 'Title', 6, 50), { example: '膜下滴灌毛管抗堵塞迷宫流道设计' }),
  kind: choiceRule('kind', '类型', 'Kind', problemKinds, Object.values(problemKindNames)),
  industry: industryRule,
  disciplines: listRule('disciplines', '学科', 'Disciplines', disciplineRule, 1, 3),
  description: essay('description-length', '问题描述', 'Description'),
  background: essay('background-length', '背景', 'Background'),
  stateOfTheArt: essay('state-of-the-art-length', '国内外现状', 'State of the art'),
  significance: essay('significance-length', '意义', 'Significance'),
  chokeForms: listRule(
    'choke-forms',
    '卡点表现',
    'How it chokes',
    choiceRule('choke-form', '卡点表现', 'how it chokes', chokeForms, Object.values(chokeFormNames)),
    1,
    4,
  ),
  sourceCountries: listRule('source-countries', '来源国家或地区', 'Source countries', country, 0, 10),
  indicatorId: idRule('indicator-id', '指标编号', 'Indicator'),
  indicatorName: lineRule('indicator-name-length', '指标名称', 'Indicator name', 1, 50),
  indicatorCurrent: lineRule('indicator-current-length', '当前值', 'Current value', 1, 100),
  indicatorTarget: lineRule('indicator-target-length', '目标值', 'Target value', 1, 100),
  indicatorUnit: lineRule('indicator-unit-length', '单位', 'Unit', 1, 20),
  indicatorMethod: textRule('indicator-method-length', '检测方法', 'Test method', 2, 200),
  months: numberRule('months', '攻关周期（月）', 'Time wanted in months', 1, 36),
  ownMoney: rule(
    'own-money',
    { zh: '拟投入（万元）', en: 'Own money in 万元' },
    z.number().min(0).max(99_999_999.99).multipleOf(0.01).refine(hasDecimals(0.01)),
    {
      zh: '拟投入应为不小于 0 的金额，单位万元，最多两位小数',
      en: 'Own money must be 0 or more, in 万元, with at most two decimals',
    },
  ),
  cooperationMode: choiceRule(
    'cooperation-mode',
    '合作方式',
    'Co-operation',
    cooperationModes,
    Object.values(cooperationModeNames),
  ),
  cooperationIp: textRule('cooperation-ip-length', '知识产权约定', 'IP terms', 2, 500),
  cooperationSolver: textRule('cooperation-solver-length', '对揭榜方的要求', 'What the solver must have', 2, 500),
  trlNow: numberRule('trl-now', '当前技术就绪度', 'Technology readiness now', 1, 9),
  trlWanted: numberRule('trl-wanted', '目标技术就绪度', 'Technology readiness wanted', 1, 9),
  region: codedRule('region-code', '区划', 'Region', divisions),
  regiment: codedRule('regiment-code', '师团', 'XPCC unit', regiments),
  recommender: idRule('recommender-id', '推荐单位', 'Recommender'),
  visibility: choiceRule('visibility', '公开范围', 'Visibility', visibilities, Object.values(visibilityNames)),
  publicFields: listRule(
    'public-fields',
    '公开字段',
    'Public fields',
    choiceRule('public-field', '公开字段', 'a public field', publishableFields),
    0,
    publishableFields.length,
  ),
  noStateSecret: mustBeTrue('no-state-secret', '不涉密承诺', 'declaration that there is no state secret in it'),
  truthful: mustBeTrue('truthful', '真实性承诺', 'declaration that it is true'),
  contactName: showing(lineRule('contact-name-length', '联系人', 'Contact', 2, 30), { example: '王小明' }),
  mobile: mobileRule,
  email: showing(
    rule(
      'email',
      { zh: '电子邮箱', en: 'E-mail address' },
      z
        .string()
        .transform((text) => text.trim())
        .pipe(z.email().max(254)),
      {
        zh: '电子邮箱格式不正确，例如 name@example.com',
        en: 'The e-mail address is not complete, e.g. name@example.com',
      },
    ),
    { example: 'name@example.com' },
  ),
} as const;
