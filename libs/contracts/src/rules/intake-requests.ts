import { z } from 'zod';
import { isPrintable } from './characters.js';
import { choiceRule, idRule, rule, showing, textRule } from './rule.js';

/** Every text in a value, however deep. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) => [name, ...texts(member)])
      : [];

export const draftRules = {
  /** Anything that a form may hold while it is being filled in. Its fields are checked at submission. */
  content: rule(
    'draft-content',
    { zh: '草稿内容', en: 'Draft' },
    z.record(z.string(), z.unknown()).refine((content) => texts(content).every(isPrintable)),
    { zh: '草稿应为一个对象，不含控制字符', en: 'A draft is an object without control characters' },
  ),
} as const;

const digits = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const whole = (min: number, max: number) => z.union([z.number(), digits]).pipe(z.number().int().min(min).max(max));

const word = /^[a-z]+$/;

/** Forms in which a list is handed out. */
export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Parameters of lists: texts in an address, or what they were read as (a value that was parsed once stays right). */
export const queryRules = {
  statuses: showing(
    rule(
      'status-list',
      { zh: '状态', en: 'Status' },
      z
        .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
        .pipe(z.array(z.string().regex(word))),
      { zh: '状态用逗号分隔，例如 submitted,returned', en: 'statuses separated by commas, e.g. submitted,returned' },
    ),
    { example: 'submitted,returned' },
  ),
  campaign: idRule('campaign-id', '征集批次', 'Campaign'),
  problem: idRule('problem-id', '问题', 'Problem'),
  flag: rule(
    'flag',
    { zh: '是否', en: 'Flag' },
    z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]),
    { zh: '只能是 true 或 false', en: 'must be true or false' },
  ),
  text: textRule('search-text-length', '检索词', 'Search text', 1, 100),
  page: rule('page', { zh: '页码', en: 'Page' }, whole(1, 100_000), { zh: '页码从 1 起', en: 'pages count from 1' }),
  size: rule('page-size', { zh: '每页条数', en: 'Page size' }, whole(1, 200), {
    zh: '每页 1–200 条',
    en: '1 to 200 per page',
  }),
  format: choiceRule('export-format', '导出格式', 'Format', exportFormats),
  similarText: textRule('similar-text-length', '问题描述', 'Description', 0, 1000),
} as const;
