import {
  BriefAcknowledged,
  BriefApproved,
  BriefCleared,
  BriefDrafted,
  BriefProofread,
  BriefPublished,
  FeedbackSent,
  InstructionAssigned,
  InstructionFulfilled,
  InstructionGiven,
} from '@zhitong/contracts';

/** Facts of one brief about `problems`. */
export const briefFacts = (brief: string, problems: string[]) => {
  const about = { problems, brief };
  const number = { year: 2026, issue: 1, total: 1 };
  return {
    drafted: () =>
      BriefDrafted({
        ...about,
        title: '关于番茄红素提取的专报',
        author: 'editor-1',
        urgent: false,
        basis: 'research',
        evidence: [],
        hash: 'sha256:4',
      }),
    proofread: () => BriefProofread({ ...about, by: 'editor-2' }),
    cleared: () => BriefCleared({ ...about, by: 'clerk-1', note: '' }),
    approved: () => BriefApproved({ ...about, number, hash: 'sha256:4' }),
    published: (recipients = ['leader-1']) =>
      BriefPublished({ ...about, number, title: '关于番茄红素提取的专报', recipients }),
    acknowledged: (recipient: string) => BriefAcknowledged({ ...about, recipient }),
    instructed: (instruction: string, audience: 'internal' | 'enterprise') =>
      InstructionGiven({
        ...about,
        instruction,
        leader: 'leader-1',
        rank: '市长',
        text: '请落实',
        audience,
        onPaper: false,
      }),
    assigned: (instruction: string, owner: string) =>
      InstructionAssigned({
        ...about,
        instruction,
        task: `${instruction}-t`,
        owner,
        what: '联系企业',
        dueAt: '2026-12-01T00:00:00.000Z',
      }),
    fulfilled: (instruction: string) =>
      InstructionFulfilled({ ...about, instruction, task: `${instruction}-t`, result: '已办' }),
    answered: () => FeedbackSent({ ...about, answers: problems.map((problem) => ({ problem, text: '已列入计划' })) }),
  };
};
