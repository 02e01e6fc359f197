import { choiceRule, industrySections, queryRules as r } from '@zhitong/contracts';
import { Field } from '@zhitong/service';

const sections = industrySections.map(({ code }) => code) as [string, ...string[]];
const sectionRule = choiceRule(
  'industry-section',
  '行业门类',
  'Section of industry',
  sections,
  industrySections.map(({ name }) => name),
);
const statusRule = choiceRule('board-status', '办理情况', 'Status', ['open', 'over'] as const, [
  { zh: '进行中', en: 'open' },
  { zh: '已结束', en: 'over' },
]);

/** `GET /public/{list}`. */
export class BoardListDto {
  @Field(r.text, { optional: true }) text?: string;
  @Field(sectionRule, { optional: true }) industry?: string;
  @Field(statusRule, { optional: true }) status?: 'open' | 'over';
  @Field(r.page, { optional: true }) page?: number;
  @Field(r.size, { optional: true }) size?: number;
}
