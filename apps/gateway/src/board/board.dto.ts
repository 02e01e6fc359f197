import { boardLists, industrySections, queryRules, rule, type BoardList } from '@zhitong/contracts';
import { Field } from '@zhitong/service';
import { z } from 'zod';

/** A form sends what was left open as nothing. */
const orNothing = <const T extends readonly [string, ...string[]]>(code: string, zh: string, en: string, values: T) =>
  rule(
    code,
    { zh, en },
    z.enum(['', ...values]).transform((value) => (value === '' ? undefined : (value as T[number]))),
    { zh: `${zh}只能是：${values.join('、')}，或留空`, en: `${en} must be one of: ${values.join(', ')}, or nothing` },
  );
const sections = industrySections.map(({ code }) => code) as [string, ...string[]];
const textRule = rule(
  'board-text',
  { zh: '关键词', en: 'Words' },
  z
    .string()
    .max(100)
    .transform((text) => text.trim() || undefined),
  { zh: '关键词最多 100 个字', en: 'words of at most 100 characters' },
);
const languageRule = orNothing('board-language', '语言', 'Language', ['zh', 'en']);

/** Any page of the board. */
export class BoardQuery {
  @Field(languageRule, { optional: true }) lang?: 'zh' | 'en';
}

/** A list, as its form asks. */
export class BoardListQuery extends BoardQuery {
  @Field(textRule, { optional: true }) text?: string;
  @Field(orNothing('industry-section', '行业', 'Industry', sections), { optional: true }) industry?: string;
  @Field(orNothing('board-status', '办理情况', 'Status', ['open', 'over']), { optional: true }) status?:
    'open' | 'over';
  @Field(queryRules.page, { optional: true }) page?: number;
}

/** The search over all lists. */
export class BoardSearchQuery extends BoardQuery {
  @Field(textRule, { optional: true }) text?: string;
  @Field(orNothing('board-list', '类别', 'List', boardLists), { optional: true }) list?: BoardList;
}
