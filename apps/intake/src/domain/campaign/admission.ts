import { inBranches, type DossierAttachment, type FieldProblem, type ProblemText } from '@zhitong/contracts';
import type { CampaignState } from './campaign.js';

const problem = (field: string, code: string, zh: string, en: string): FieldProblem => ({
  field,
  code,
  message: { zh, en },
});

/** Beijing time as people write it. */
const beijing = (time: string) =>
  new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

function checkWindow({ status, opensAt, closesAt }: CampaignState, at: Date): FieldProblem[] {
  if (status === 'absent')
    return [problem('campaign', 'campaign-unknown', '没有这一征集批次', 'There is no such campaign')];
  if (status === 'closed' || at.getTime() > Date.parse(closesAt))
    return [problem('campaign', 'campaign-closed', '征集批次已截止', 'The campaign is closed')];
  if (at.getTime() < Date.parse(opensAt))
    return [
      problem(
        'campaign',
        'campaign-not-open',
        `征集批次于 ${beijing(opensAt)}（北京时间）开始`,
        `The campaign opens at ${beijing(opensAt)} Beijing time`,
      ),
    ];
  return [];
}

/** Whether a text is of the kinds, industries and disciplines that a campaign collects. */
export function checkScope({ kinds, industries, disciplines }: CampaignState, text: ProblemText): FieldProblem[] {
  const outside = (field: string, zh: string, list: readonly string[]) =>
    problem(
      field,
      'outside-scope',
      `${zh}不在本批次征集范围内：${list.join('、')}`,
      `Outside the scope of the campaign: ${list.join(', ')}`,
    );
  return [
    ...(kinds.length === 0 || kinds.includes(text.kind) ? [] : [outside('kind', '类型', kinds)]),
    ...(inBranches(text.industry, industries) ? [] : [outside('industry', '行业', industries)]),
    ...(text.disciplines.some((code) => inBranches(code, disciplines))
      ? []
      : [outside('disciplines', '学科', disciplines)]),
  ];
}

/**
 * Whether its recommender has a place left. `used` is how many other problems of that recommender count already
 * (neither rejected nor withdrawn nor merged). A problem that nobody recommends counts against no quota.
 */
export function checkQuota(
  { quotas }: CampaignState,
  { recommender }: { recommender?: string },
  used: number,
): FieldProblem[] {
  if (recommender === undefined || Object.keys(quotas).length === 0) return [];
  const quota = Object.hasOwn(quotas, recommender) ? quotas[recommender]! : 0;
  if (used < quota) return [];
  return [
    quota === 0
      ? problem(
          'recommender',
          'no-quota',
          '该推荐单位在本批次没有推荐名额',
          'This recommender has no quota in the campaign',
        )
      : problem(
          'recommender',
          'quota-used-up',
          '该推荐单位的名额已用完，请联系该单位或另选推荐单位',
          'All places of this recommender are taken: ask it, or name another one',
        ),
  ];
}

/** Whether the stamped scan (盖章件) is there, where the campaign asks for one. */
export const checkStampedScan = (
  { asksStampedScan = false }: CampaignState,
  attachments: readonly Pick<DossierAttachment, 'purpose'>[],
): FieldProblem[] =>
  !asksStampedScan || attachments.some(({ purpose }) => purpose === 'stamped')
    ? []
    : [
        problem(
          'attachments',
          'stamped-scan-missing',
          '本批次需要盖章件：请打印申报表，盖章后扫描，作为“盖章件”上传到草稿再提交',
          'This campaign asks for a stamped scan: print the form, have it stamped, and add the scan to the draft',
        ),
      ];

/** Whether a campaign takes a problem now: its window first, then scope and quota. */
export function checkAdmission(campaign: CampaignState, text: ProblemText, used: number, at: Date): FieldProblem[] {
  const window = checkWindow(campaign, at);
  return window.length > 0 ? window : [...checkScope(campaign, text), ...checkQuota(campaign, text, used)];
}
