import {
  brief,
  cite,
  clear,
  crossBrief,
  crossMatter,
  draft,
  matter,
  proofread,
  publish,
  signOff,
  type BriefState,
} from '@zhitong/briefs/crossings';
import {
  briefsTopic,
  checklistItems,
  exampleSubmission,
  intakeTopic,
  researchTopic,
  reviewTopic,
} from '@zhitong/contracts';
import { change, type Change } from '@zhitong/events';
import * as intake from '@zhitong/intake/crossings';
import * as research from '@zhitong/research/crossings';
import * as review from '@zhitong/review/crossings';
import { World, type React } from './world.js';

const reviewTypes = [
  'ProblemAccepted',
  'ProblemWithdrawn',
  'ProblemMerged',
  'ProblemUnmerged',
  'ProblemAbsorbed',
  'ProblemSeparated',
  'ProblemJoinedCorrected',
  'ProblemCorrected',
  'TopicAwarded',
];
const intakeTypes = [
  'ReviewConcluded',
  'ReviewConfirmed',
  'ReviewCancelled',
  'TopicAwarded',
  'TopicTerminated',
  'FeedbackSent',
];
const matterTypes = [
  'ProblemWithdrawn',
  'ProblemMerged',
  'ProblemUnmerged',
  'ObjectionDecided',
  'ReviewConfirmed',
  'TopicTerminated',
];

const reactIntake: React = (event) => {
  if (!intakeTypes.includes(event.type)) return [];
  const concerned: string[] =
    event.type === 'FeedbackSent' ? event.data.answers.map(({ problem }: { problem: string }) => problem) : [event.key];
  return concerned.map((id) =>
    change(intake.problem, id, (state) => intake.cross(event as never, id, state, intake.intakeRules)),
  );
};
const reactReview: React = (event) =>
  reviewTypes.includes(event.type)
    ? [change(review.panel, event.key, (state) => review.cross(event.key, event as never, state))]
    : [];
const reactResearch: React = (event) =>
  event.type in research.crossings
    ? [change(research.topic, event.key, (state) => research.cross(event as never, event.key, state))]
    : [];
const reactBriefs: React = (event) => {
  if (event.type === 'MatterClosed')
    return event.data.briefs.map((key: string) =>
      change(brief, key, (state) => crossBrief(key, event as never, state)),
    );
  return matterTypes.includes(event.type)
    ? [change(matter, event.key, (state) => crossMatter(event.key, event as never, state))]
    : [];
};

const readers = {
  intake: { topics: [reviewTopic.name, researchTopic.name, briefsTopic.name], react: reactIntake },
  review: { topics: [intakeTopic.name, researchTopic.name], react: reactReview },
  research: { topics: [intakeTopic.name, reviewTopic.name], react: reactResearch },
  briefs: { topics: [intakeTopic.name, reviewTopic.name, researchTopic.name, briefsTopic.name], react: reactBriefs },
};

/** The four services with their reactions, and nothing else. */
export const line = (): World => new World(readers);

/** The same with a defect: one of them does nothing about facts of one type. */
export function lineWith(deaf: keyof typeof readers, type: string): World {
  const { topics, react } = readers[deaf];
  return new World({ ...readers, [deaf]: { topics, react: (event) => (event.type === type ? [] : react(event)) } });
}

const rules = intake.intakeRules;
const sheet = (share: number) => ({
  criteria: Object.fromEntries(review.reviewRules.rubric.criteria.map(({ id, points }) => [id, points * share])),
  comments: {},
  recommends: share >= 0.7,
});
const assignment = {
  members: [1, 2, 3].map((n) => ({ expert: `e${n}`, reason: '' })),
  chair: { expert: 'c', reason: '' },
  reserves: [],
  employers: 3,
  inputs: 'sha256:0',
};
const opinion = { background: '背景', assessment: '评价', issues: '问题', conclusion: '结论' };
const manuscript = { title: '关于某问题的专报', body: '正文', statements: [] };
const firms = {
  p1: { id: 'o1', name: '甲公司', creditCode: '91654203M00010006G' },
  p2: { id: 'o2', name: '乙公司', creditCode: '91350100M000100Y43' },
} as const;
export type ProblemId = keyof typeof firms;
export const problemIds = ['p1', 'p2'] as const;
const other = { p1: 'p2', p2: 'p1' } as const;

const onPanel = (id: string, decide: (state: review.PanelState) => ReturnType<typeof review.conclude>): Change[] => [
  change(review.panel, id, decide),
];
const onTopic = (
  id: string,
  decide: (state: research.TopicState) => ReturnType<typeof research.noticeEnded>,
): Change[] => [change(research.topic, id, decide as never)];
const onBrief = (id: string, decide: (state: BriefState) => ReturnType<typeof publish>): Change[] => [
  change(brief, id, decide),
];
const briefOf = (id: string) => `brief-${id}`;

/** Submits both problems; from there on commands and deliveries come in any order. */
export function begin(world: World): void {
  const { organisation: _o, campaign, contact: _c, declarations: _d, ...text } = exampleSubmission;
  for (const id of problemIds)
    world.attempt(() => [
      change(
        intake.problem,
        id,
        (state) =>
          intake.submit(
            {
              problem: id,
              number: `SW2026-000${id[1]}`,
              campaign,
              organisation: firms[id],
              text,
              by: `account-${id}`,
              at: world.now(),
              rules,
            },
            state,
          ) as never,
      ),
    ]);
}

const intakeCommands: Record<string, (world: World, id: ProblemId) => Change[]> = {
  accept: (world, id) => [
    change(intake.problem, id, (state) =>
      intake.accept(
        { checklist: checklistItems.map(({ code }) => ({ code, ok: true })), at: world.now(), rules },
        state,
      ),
    ),
  ],
  withdraw: (world, id) => {
    const { absorbed } = world.state(intake.problem, id);
    const at = world.now();
    return [
      change(intake.problem, id, (state) => intake.withdraw({ reason: '不再需要', at, rules }, state)),
      // Who was merged into it comes back in the same transaction.
      ...absorbed.map(({ problem }) =>
        change(intake.problem, problem, (state) =>
          intake.unmerge({ reason: '主问题已撤回', at, rules, leaderGone: true }, state),
        ),
      ),
    ];
  },
  merge: (world, id) => {
    const merging = { into: other[id], reason: '同题', at: world.now(), rules };
    const [gone, target] = [world.state(intake.problem, id), world.state(intake.problem, other[id])];
    return [
      change(intake.problem, id, (state) => intake.merge(merging, state, target)),
      change(intake.problem, other[id], (state) => intake.absorb(merging, state, gone)),
    ];
  },
  unmerge: (world, id) => {
    const into = world.state(intake.problem, id).merged?.into;
    const at = world.now();
    return [
      change(intake.problem, id, (state) => intake.unmerge({ reason: '不同题', at, rules }, state)),
      ...(into === undefined
        ? []
        : [change(intake.problem, into, (state) => intake.separate({ separated: id, reason: '不同题' }, state))]),
    ];
  },
};

const reviewCommands: Record<string, (world: World, id: ProblemId) => Change[]> = {
  form: (_world, id) =>
    onPanel(id, (state) => review.form({ assignment, method: 'draw', seed: 'ab', rules: review.reviewRules }, state)),
  start: (world, id) =>
    onPanel(id, (state) => review.start({ taken: 4, at: world.now(), rules: review.reviewRules }, state)),
  approve: (_world, id) =>
    onPanel(id, (state) =>
      review.completeScores(
        { sheets: [sheet(0.9), sheet(0.9), sheet(0.9)], seed: 'cd', rules: review.reviewRules },
        state,
      ),
    ),
  decline: (_world, id) =>
    onPanel(id, (state) =>
      review.completeScores(
        { sheets: [sheet(0.5), sheet(0.5), sheet(0.5)], seed: 'cd', rules: review.reviewRules },
        state,
      ),
    ),
  conclude: (world, id) =>
    onPanel(id, (state) => review.conclude({ opinion, at: world.now(), rules: review.reviewRules }, state)),
  confirm: (_world, id) => onPanel(id, (state) => review.confirm(state)),
  object: (world, id) =>
    onPanel(id, (state) => review.raise({ objection: `objection-${world.now().getTime()}`, ground: 'fact' }, state)),
  uphold: (_world, id) =>
    onPanel(id, (state) =>
      review.decideObjection(
        {
          objection: state.objections.find(({ status }) => status === 'open')?.id ?? '',
          upheld: true,
          reason: '成立',
          by: 'approver',
          involved: [],
        },
        state,
      ),
    ),
};

const researchCommands: Record<string, (world: World, id: ProblemId) => Change[]> = {
  call: (world, id) =>
    onTopic(id, (state) => {
      const at = world.now();
      return research.publishCall(
        {
          goal: '目标',
          months: 12,
          money: 50,
          ip: '共有',
          requirements: '条件',
          closesAt: new Date(at.getTime() + 86_400_000).toISOString(),
          targets: [],
          rules: research.researchRules,
          at,
        },
        state,
      ) as never;
    }),
  close: (world, id) => onTopic(id, (state) => research.closeCall({ at: world.now(), bids: 1 }, state) as never),
  evaluate: (world, id) =>
    onTopic(
      id,
      (state) =>
        research.evaluateBids(
          { bids: [bid], evaluations, rules: research.researchRules, at: world.now() },
          state,
        ) as never,
    ),
  award: (world, id) => onTopic(id, (state) => research.noticeEnded({ at: world.now() }, state)),
};
const bid = {
  id: 'b1',
  lead: 'lead-1',
  team: { id: 'org-t', name: '北疆农业工程研究院', creditCode: '91512081MA62K0260E' },
  submittedAt: '2026-03-02T01:00:00.000Z',
  proposal: {
    approach: '方案',
    answers: [],
    months: 12,
    money: 40,
    milestones: [{ title: '样机', deliverable: '样机', month: 6, money: 40 }],
    partners: [],
  },
};
const evaluations = ['x', 'y', 'z'].map((evaluator) => ({
  evaluator,
  employer: { name: `单位 ${evaluator}`, creditCode: `91110000000000000${evaluator.at(-1)!.toUpperCase()}` },
  sheets: [
    {
      bid: 'b1',
      points: Object.fromEntries(
        research.researchRules.evaluation.criteria.map(({ code, weight }) => [code, weight * 0.9]),
      ),
      comment: '',
    },
  ],
}));

const briefsCommands: Record<string, (world: World, id: ProblemId) => Change[]> = {
  draft: (_world, id) => [
    change(matter, id, (state) => cite({ problem: id, brief: briefOf(id) }, state)),
    ...onBrief(briefOf(id), (state) =>
      draft(
        { brief: briefOf(id), problems: [id], author: 'editor', urgent: false, basis: 'review', manuscript },
        state,
      ),
    ),
  ],
  proofread: (_world, id) => onBrief(briefOf(id), (state) => proofread({ brief: briefOf(id), by: 'editor-2' }, state)),
  clear: (_world, id) => onBrief(briefOf(id), (state) => clear({ brief: briefOf(id), by: 'clerk', note: '可' }, state)),
  sign: (_world, id) =>
    onBrief(briefOf(id), (state) =>
      signOff(
        { brief: briefOf(id), by: 'approver', hash: state.hash, number: { year: 2026, issue: 1, total: 1 } },
        state,
      ),
    ),
  publish: (_world, id) =>
    onBrief(briefOf(id), (state) => publish({ brief: briefOf(id), recipients: ['leader'] }, state)),
};

/** Every command of the model, by name; each may be refused. */
export const commands: Readonly<Record<string, (world: World, id: ProblemId) => Change[]>> = {
  ...intakeCommands,
  ...reviewCommands,
  ...researchCommands,
  ...briefsCommands,
};

export type Stage = 'intake' | 'review' | 'research' | 'matter' | 'brief';

/** Where a problem stands in each service. */
export const standing = (world: World, id: ProblemId): Record<Stage, string> => ({
  intake: world.state(intake.problem, id).status,
  review: world.state(review.panel, id).status,
  research: world.state(research.topic, id).status,
  matter: world.state(matter, id).status,
  brief: world.state(brief, briefOf(id)).status,
});
