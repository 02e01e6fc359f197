import type { Text } from '@zhitong/contracts';

/** What recorded facts are called where somebody cites them. */
const names: Readonly<Record<string, Text>> = {
  ProblemSubmitted: { zh: '问题申报', en: 'Problem as submitted' },
  ProblemResubmitted: { zh: '问题补正后申报', en: 'Problem as corrected and resubmitted' },
  ProblemAccepted: { zh: '形式审查受理', en: 'Accepted at the formal check' },
  ProblemCorrected: { zh: '问题更正', en: 'Correction of the problem' },
  ReviewConcluded: { zh: '专家组意见', en: 'Opinion of the panel' },
  ReviewConfirmed: { zh: '评审结论（公示后）', en: 'Result of the review, after public notice' },
  TopicAwarded: { zh: '揭榜结果', en: 'Award of the topic' },
  MilestoneDecided: { zh: '课题节点考核', en: 'Milestone of the topic' },
  TopicAccepted: { zh: '课题验收', en: 'Acceptance of the topic' },
  TopicTerminated: { zh: '课题终止', en: 'End of the topic' },
  OutcomeRegistered: { zh: '成果登记', en: 'Registered outcome' },
};

export const evidenceName = (kind: string): Text => names[kind] ?? { zh: '业务记录', en: 'Record' };
