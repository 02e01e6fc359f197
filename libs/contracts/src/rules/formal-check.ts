import type { Text } from '../errors.js';
import { choiceRule, idRule, lineRule, listRule, rule, showing, textRule } from './rule.js';
import { z } from 'zod';

const named = <const C extends string>(code: C, zh: string, en: string) => ({ code, name: { zh, en } });

/** What a clerk goes through at the formal check (形式审查). */
export const checklistItems = [
  named('complete', '材料齐全、填写完整', 'The form is complete'),
  named('identity', '单位名称与统一社会信用代码相符', 'Name and credit code belong together'),
  named('scope', '属于征集范围', 'Within the scope of the campaign'),
  named('bottleneck', '确属卡脖子或核心技术问题', 'It is a bottleneck or a core-technology problem'),
  named('indicators', '指标可检测、目标明确', 'The indicators can be tested and have clear targets'),
  named('no-secret', '不含涉密内容', 'Nothing classified in it'),
  named('not-duplicate', '不与已受理问题重复', 'Not a duplicate of an accepted problem'),
] as const;

/** Why a problem is returned for correction. */
export const returnReasons = [
  named('incomplete', '填写不完整', 'Something is missing'),
  named('unclear', '表述不清', 'Hard to understand'),
  named('indicators-untestable', '指标不可检测', 'Indicators cannot be tested'),
  named('identity-mismatch', '单位信息不符', 'Name and code do not belong together'),
  named('classification', '行业、学科归类有误', 'Wrong industry or discipline'),
  named('evidence', '依据不足', 'Too little evidence'),
  named('review', '专家组意见', 'Asked for by the expert panel'),
  named('other', '其他', 'Something else'),
] as const;

/** Why a problem is rejected at the formal check. */
export const rejectReasons = [
  named('out-of-scope', '不属于征集范围', 'Outside the scope of the campaign'),
  named('not-a-bottleneck', '不属于卡脖子或核心技术问题', 'Neither a bottleneck nor a core-technology problem'),
  named('not-corrected', '逾期未补正或补正后仍不符合要求', 'Not corrected in time, or still not right'),
  named('classified', '涉及不得录入的内容', 'Contains what must not enter the system'),
  named('untrue', '内容不实', 'Not true'),
  named('other', '其他', 'Something else'),
] as const;

const codesOf = <C extends string>(list: readonly { code: C }[]) => list.map(({ code }) => code) as [C, ...C[]];
const namesOf = (list: readonly { name: Text }[]) => list.map(({ name }) => name);

/** Fields of a submission that may be empty. */
export const clearableFields = ['regiment', 'recommender'] as const;
export type ClearableField = (typeof clearableFields)[number];

export const formalCheckRules = {
  checklistCode: choiceRule(
    'checklist-code',
    '审查项',
    'Item of the checklist',
    codesOf(checklistItems),
    namesOf(checklistItems),
  ),
  checklistOk: rule('checklist-ok', { zh: '是否符合', en: 'Passed' }, z.boolean(), {
    zh: '是否符合应为是或否',
    en: 'Passed must be true or false',
  }),
  returnCode: choiceRule(
    'return-reason',
    '退回原因',
    'Reason for returning',
    codesOf(returnReasons),
    namesOf(returnReasons),
  ),
  rejectCode: choiceRule(
    'reject-reason',
    '不予受理原因',
    'Reason for rejecting',
    codesOf(rejectReasons),
    namesOf(rejectReasons),
  ),
  /** A field of the submission, as in the request: `title`, `indicators.0.target`. */
  fieldPath: showing(
    rule('field-path', { zh: '字段', en: 'Field' }, z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9-]+){0,3}$/), {
      zh: '字段应写作 title 或 indicators.0.target 的形式',
      en: 'A field is written like title or indicators.0.target',
    }),
    { example: 'indicators.0.target' },
  ),
  note: showing(textRule('reason-note-length', '说明', 'Note', 2, 500), { example: '请写明目标值的检测方法' }),
  withdrawReason: textRule('withdraw-reason-length', '撤回原因', 'Reason for withdrawing', 2, 500),
  mergeReason: textRule('merge-reason-length', '合并理由', 'Reason for merging', 2, 500),
  unmergeReason: textRule('unmerge-reason-length', '撤销合并的理由', 'Reason for undoing the merge', 2, 500),
  correctionReason: textRule('correction-reason-length', '更正理由', 'Reason for the correction', 2, 500),
  /** What a correction empties: only what an enterprise may leave empty itself. */
  clear: listRule(
    'cleared-fields',
    '清空的字段',
    'Fields to empty',
    choiceRule('cleared-field', '字段', 'a field', clearableFields, [
      { zh: '师团', en: 'XPCC unit' },
      { zh: '推荐单位', en: 'recommender' },
    ]),
    0,
    2,
  ),
  into: idRule('merge-into', '合并到的问题', 'The problem to merge into'),
  similarTitle: lineRule('similar-title-length', '问题名称', 'Title', 2, 200),
} as const;
