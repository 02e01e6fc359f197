export type BriefStatus =
  'absent' | 'drafted' | 'proofread' | 'cleared' | 'returned' | 'approved' | 'published' | 'answered' | 'abandoned';

export interface BriefNumber {
  year: number;
  issue: number;
  total: number;
}

export interface Task {
  id: string;
  owner: string;
  what: string;
  dueAt: string;
  overdue: boolean;
  result?: string;
  /** Reference of what shows the result. */
  evidence?: string;
}

export interface Instruction {
  id: string;
  leader: string;
  rank: string;
  text: string;
  audience: 'internal' | 'enterprise';
  onPaper: boolean;
  /** Reference of the scan, where it was given on paper. */
  scan?: string;
  tasks: Task[];
}

/** A brief (专报) from the first manuscript to the answer to the enterprises. */
export interface BriefState {
  status: BriefStatus;
  problems: string[];
  title: string;
  /** Who handed in the present text. */
  author: string;
  /** Everybody who has written a version of it: none of them checks it. */
  writers: string[];
  urgent: boolean;
  basis: 'research' | 'review';
  /** Facts that its statements rest on. */
  evidence: string[];
  /** Of the manuscript that is being checked. */
  hash: string;
  /** Who has checked this manuscript: each check is somebody else's. */
  proofreader?: string;
  clearer?: string;
  returned?: { stage: string; reason: string };
  /** Why it was given up. */
  abandoned?: string;
  number?: BriefNumber;
  recipients: string[];
  acknowledged: string[];
  instructions: Instruction[];
}

export const initialBrief: BriefState = {
  status: 'absent',
  problems: [],
  title: '',
  author: '',
  writers: [],
  urgent: false,
  basis: 'research',
  evidence: [],
  hash: '',
  recipients: [],
  acknowledged: [],
  instructions: [],
};

export const taskOf = (state: BriefState, id: string): Task | undefined =>
  state.instructions.flatMap(({ tasks }) => tasks).find((task) => task.id === id);
export const openTasks = (state: BriefState): Task[] =>
  state.instructions.flatMap(({ tasks }) => tasks).filter(({ result }) => result === undefined);
