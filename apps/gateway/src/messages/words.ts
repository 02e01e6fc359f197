import type { Text } from '@zhitong/contracts';

/** Codes of facts, as people say them. */
export const words: Readonly<Record<string, Text>> = {
  approved: { zh: '通过', en: 'approved' },
  revise: { zh: '退回修改', en: 'sent back for revision' },
  declined: { zh: '未通过', en: 'declined' },
  withdrawn: { zh: '问题已撤回', en: 'the problem was withdrawn' },
  merged: { zh: '问题已合并', en: 'the problem was merged' },
  objection: { zh: '异议成立', en: 'an objection was upheld' },
  terminated: { zh: '课题终止', en: 'the topic was terminated' },
  failed: { zh: '未达到目标', en: 'the targets were not met' },
  requested: { zh: '应申请终止', en: 'on request' },
  upheld: { zh: '成立', en: 'upheld' },
  dismissed: { zh: '不成立', en: 'dismissed' },
  settled: { zh: '随另一异议一并处理', en: 'answered together with another one' },
  administrator: { zh: '管理员', en: 'administrator' },
  leader: { zh: '领导', en: 'leader' },
  'not-chosen': { zh: '未中榜', en: 'another bid was chosen' },
  'call-failed': { zh: '流榜', en: 'the call failed' },
};
