import {
  BidReleased,
  BidsEvaluated,
  BidSubmitted,
  CallClosed,
  CallPublished,
  exampleSubmission,
  ExpertAccepted,
  ExpertInvited,
  MilestoneDecided,
  MilestoneReported,
  ObjectionDecided,
  ObjectionRaised,
  PanelFormed,
  ProblemAbsorbed,
  ProblemAccepted,
  ProblemAnswered,
  ProblemConcluded,
  ProblemMerged,
  ProblemReturned,
  ProblemSubmitted,
  ProblemWithdrawn,
  ResultsReported,
  ReviewAwaited,
  ReviewCancelled,
  ReviewConcluded,
  ReviewConfirmed,
  ReviewStarted,
  ScoresComplete,
  ScoreSealed,
  TopicAccepted,
  TopicAwarded,
  TopicOpened,
  TopicStarted,
  TopicTerminated,
  type Dossier,
} from '@zhitong/contracts';

/** Facts as the other services record them, about problems of a test. */

export const firm = { id: 'org-1', name: '沙湾番茄制品公司', creditCode: '91654203M00010006G' };
export const rivalFirm = { id: 'org-2', name: '乌苏节水公司', creditCode: '91350100M000100Y43' };
export const thirdFirm = { id: 'org-3', name: '塔城畜牧科技公司', creditCode: '91310115MA1G4L1W8D' };
export const teamFirm = { id: 'org-9', name: '石河子大学', creditCode: '91512081MA62K0260E' };

const {
  campaign,
  contact: _contact,
  declarations: _declarations,
  organisation: _organisation,
  ...text
} = exampleSubmission;

export const dossier = (change: Partial<Dossier> = {}): Dossier => ({
  ...text,
  number: 'SW2026-0001',
  campaign,
  organisation: firm,
  title: '番茄皮渣提取番茄红素的得率',
  indicators: text.indicators.map((row, n) => ({ id: `i${n}`, ...row })),
  joined: [],
  // What is open to everybody would be hidden from nobody.
  visibility: 'internal',
  ...change,
});

const time = '2026-03-31T10:00:00.000Z';
const statistics = { count: 5, mean: 84, trimmedMean: 85, median: 85, deviation: 4, range: 10, recommending: 5 };
const opinion = { background: '背景', assessment: '评价', issues: '', conclusion: '建议立项' };
const milestones = [
  { id: 'm1', title: '小试', deliverable: '样品', dueAt: '2026-06-30T00:00:00.000Z', money: 10 },
  { id: 'm2', title: '中试', deliverable: '报告', dueAt: '2026-09-30T00:00:00.000Z', money: 20 },
];

/** Facts of one problem, in the words of this house; `p` is its id. */
export const factsOf = (p: string, { owner = 'enterprise-1', about = dossier() } = {}) => {
  const problems = [p];
  const topic = p;
  const seat = (name: string, expert: string, round = 1) => ({
    problems,
    panel: p,
    round,
    seat: `${p}-${name}`,
    expert,
  });
  return {
    submitted: () =>
      ProblemSubmitted({
        problems,
        dossier: about,
        declaration: { by: owner, at: time, hash: 'sha256:1' },
        check: { from: time, by: '2026-04-07T10:00:00.000Z' },
      }),
    returned: () => ProblemReturned({ problems, reasons: [], round: 1, dueAt: time, from: 'check' }),
    accepted: (round = 1) => ProblemAccepted({ problems, dossier: about, round, checklist: [] }),
    withdrawn: () => ProblemWithdrawn({ problems, reason: '转产', wasAccepted: true }),
    concludedIn: (outcome: 'approved' | 'declined', round = 1) => ProblemConcluded({ problems, outcome, round }),
    mergedInto: (into: string) =>
      ProblemMerged({ problems, into, reason: '重复', reversibleUntil: time, wasAccepted: false }),
    /** Tells the problems that it concerned before: the one that joins is told on its own side. */
    absorbed: (absorbed: string, organisation = rivalFirm, joiner = 'enterprise-2') =>
      ProblemAbsorbed({
        problems,
        absorbed,
        number: 'SW2026-0002',
        organisation,
        dossier: { ...about, joined: [{ problem: absorbed, number: 'SW2026-0002', organisation }] },
        reversibleUntil: time,
        owner: joiner,
      }),
    answeredByIntake: () => ProblemAnswered({ problems, text: '已列入计划' }),

    awaited: (round = 1) => ReviewAwaited({ problems, round, dossier: about }),
    panel: (round = 1) =>
      PanelFormed({
        problems,
        round,
        members: 2,
        reserves: 1,
        employers: 3,
        method: 'draw',
        seed: 's',
        inputs: 'sha256:0',
        rubric: 'rubric@1',
        mode: 'correspondence',
        society: 'engineering',
      }),
    invited: (name: string, expert: string, duty: 'member' | 'chair' = 'member', round = 1) =>
      ExpertInvited({ ...seat(name, expert, round), duty, invitedAt: time, answerBy: time, reason: '对口' }),
    seated: (name: string, expert: string, round = 1) => ExpertAccepted(seat(name, expert, round)),
    sealed: (name: string, expert: string, round = 1) =>
      ScoreSealed({ ...seat(name, expert, round), pass: 1, hash: 'sha256:2' }),
    scoring: (round = 1) => ReviewStarted({ problems, round, dueAt: '2026-04-20T00:00:00.000Z' }),
    scored: (round = 1) => ScoresComplete({ problems, round, pass: 1, sheets: [], statistics }),
    concluded: (outcome: 'approved' | 'revise' | 'declined' = 'approved', round = 1) =>
      ReviewConcluded({
        problems,
        round,
        outcome,
        statistics,
        comments: [],
        opinion,
        votes: { for: 2, against: 0 },
        concludedAt: time,
        ...(outcome === 'approved' ? { noticeUntil: '2026-04-28T00:00:00.000Z' } : {}),
        dossier: about,
      }),
    confirmed: (round = 1) => ReviewConfirmed({ problems, round, outcome: 'approved', statistics, dossier: about }),
    objected: (round = 1) => ObjectionRaised({ problems, round, objection: 'o1', ground: '程序' }),
    objectionDecided: (upheld: boolean, round = 1) =>
      ObjectionDecided({ problems, round, objection: 'o1', upheld, reason: '' }),
    reviewCancelled: (round = 1) => ReviewCancelled({ problems, round, reason: 'withdrawn' }),

    topic: () => TopicOpened({ problems, topic, title: about.title, indicators: about.indicators, dossier: about }),
    call: (round = 1) =>
      CallPublished({
        problems,
        topic,
        round,
        goal: '得率',
        indicators: about.indicators,
        months: 12,
        money: 50,
        ip: '共有',
        requirements: '',
        publishedAt: time,
        earliestClosing: time,
        closesAt: '2026-05-20T00:00:00.000Z',
        rules: 'standard@1',
      }),
    bid: (bid: string) => BidSubmitted({ problems, topic, bid, hash: 'sha256:3' }),
    bidReleased: (bid: string) => BidReleased({ problems, topic, bid, lead: 'team-2', reason: 'not-chosen' }),
    callClosed: (round = 1) => CallClosed({ problems, topic, round, bids: 2 }),
    evaluated: () =>
      BidsEvaluated({
        problems,
        topic,
        ranking: [{ bid: 'bid-1', team: teamFirm, score: 90 }],
        winner: 'bid-1',
        offer: { lead: 'team-1', money: 50, months: 12, milestones: [] },
        rules: 'standard@1',
        evaluatedAt: time,
        noticeUntil: '2026-05-28T00:00:00.000Z',
      }),
    awarded: () =>
      TopicAwarded({
        problems,
        topic,
        bid: 'bid-1',
        team: teamFirm,
        lead: 'team-1',
        signedAt: time,
        money: 50,
        months: 12,
        indicators: about.indicators,
        milestones,
      }),
    started: () => TopicStarted({ problems, topic, heldAt: time, note: '' }),
    milestone: (milestone: string) => MilestoneReported({ problems, topic, milestone, summary: '', evidence: [] }),
    milestoneDecided: (milestone: string, accepted = true) =>
      MilestoneDecided({ problems, topic, milestone, accepted, comment: '' }),
    results: () => ResultsReported({ problems, topic, results: [] }),
    topicAccepted: () => TopicAccepted({ problems, topic, team: teamFirm, results: [], summary: '', dossier: about }),
    topicEnded: (reason: 'failed' | 'objection' | 'withdrawn' = 'failed') =>
      TopicTerminated({ problems, topic, reason, note: '' }),
  };
};
