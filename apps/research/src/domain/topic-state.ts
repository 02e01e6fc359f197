import type { Dossier, Indicator, Organisation } from '@zhitong/contracts';

export type TopicStatus =
  /** No approval has come, or what came was taken back. */
  | 'none'
  /** The problem went before there was a topic. */
  | 'foreclosed'
  | 'open'
  | 'calling'
  | 'evaluating'
  | 'notice'
  /** Nobody suitable (流榜): the call can be published again. */
  | 'failed'
  | 'awarded'
  | 'running'
  | 'reported'
  | 'accepted'
  | 'terminated';

export type Joined = Dossier['joined'][number];

/** What intake has said and ReviewConfirmed may not know yet. It outlives the topic and is laid over every dossier. */
export interface Noted {
  /** Intake's latest version, once it has changed something after the submission. */
  dossier?: Dossier;
  joined: Joined[];
  separated: string[];
}

export interface Call {
  goal: string;
  indicators: Indicator[];
  months: number;
  money: number;
  ip: string;
  requirements: string;
  publishedAt: string;
  earliestClosing: string;
  closesAt: string;
  rules: string;
  /** Known only after closing. */
  bids?: number;
  failure?: string;
}

export interface OfferedMilestone {
  id: string;
  title: string;
  deliverable: string;
  month: number;
  money: number;
}

/** The proposed award while it is on public notice. */
export interface Notice {
  ranking: { bid: string; team: Organisation; score: number }[];
  winner: string;
  offer: { lead: string; money: number; months: number; milestones: OfferedMilestone[] };
  rules: string;
  evaluatedAt: string;
  until: string;
}

export interface Milestone {
  id: string;
  title: string;
  deliverable: string;
  dueAt: string;
  money: number;
  status: 'pending' | 'overdue' | 'reported' | 'accepted';
  report?: { summary: string; evidence: string[] };
  comment?: string;
}

/** The task book (任务书). */
export interface TaskBook {
  bid: string;
  team: Organisation;
  lead: string;
  signedAt: string;
  months: number;
  money: number;
  indicators: Indicator[];
  milestones: Milestone[];
}

export interface ChangeRequest {
  id: string;
  kind: 'extension' | 'content' | 'termination';
  months?: number;
  reason: string;
  decision?: { granted: boolean; reason: string };
}

/** Something that may not come out as planned, and what is done about it. */
export interface Risk {
  id: string;
  milestone?: string;
  text: string;
  raisedAt: string;
  answer?: string;
}

export interface Result {
  indicator: string;
  measured: string;
  /** The test report: its number and who issued it, or a link. */
  report: string;
}

export interface Comment {
  by: Organisation;
  agrees: boolean;
  comment: string;
}

export type AcceptedRow = Indicator & Omit<Result, 'indicator'> & { met: boolean; note?: string };

export interface Outcome {
  kind: 'paper' | 'patent' | 'standard' | 'prototype' | 'sales' | 'saving';
  title: string;
  value?: number;
}

export interface TopicState {
  status: TopicStatus;
  /** Key of the topic: the id of the leading problem. Empty before the first fact. */
  topic: string;
  /** The leading problem and those merged into it. */
  problems: string[];
  /** Review's latest word: approved and not taken back. */
  approved: boolean;
  /** Intake's latest word: the problem is gone. */
  gone: 'withdrawn' | 'merged' | null;
  noted: Noted;
  title: string;
  dossier: Dossier | null;
  indicators: Indicator[];
  /** Number of the latest call; goes on when a topic is opened anew, so that no two calls share a number. */
  round: number;
  call: Call | null;
  notice: Notice | null;
  book: TaskBook | null;
  kickOff: { heldAt: string; note: string } | null;
  changes: ChangeRequest[];
  /** Topics of before have none. */
  risks?: Risk[];
  results: Result[];
  /** Why the results were sent back last. */
  returned: string | null;
  comments: Comment[];
  acceptance: { rows: AcceptedRow[]; summary: string; answer?: string } | null;
  outcomes: Outcome[];
  /** Why there is no topic, or none any more. */
  ended: { reason: 'withdrawn' | 'merged' | 'objection' | 'failed' | 'requested'; note: string } | null;
}

/** The parts that a topic starts with whenever it is opened. */
export const blankTopic = {
  call: null,
  notice: null,
  book: null,
  kickOff: null,
  changes: [],
  risks: [],
  results: [],
  returned: null,
  comments: [],
  acceptance: null,
  outcomes: [],
  ended: null,
} satisfies Partial<TopicState>;

export const initialTopic: TopicState = {
  status: 'none',
  topic: '',
  problems: [],
  approved: false,
  gone: null,
  noted: { joined: [], separated: [] },
  title: '',
  dossier: null,
  indicators: [],
  round: 0,
  ...blankTopic,
};
