import { moment, type BriefsEvent } from './event.js';

export type BriefStatus =
  | 'drafted'
  | 'proofread'
  | 'cleared'
  | 'returned'
  | 'approved'
  | 'published'
  | 'answered'
  | 'abandoned'
  /** The brief goes on without this problem. */
  | 'dropped';

export interface BriefTask {
  id: string;
  owner: string;
  what: string;
  due: string;
  since: string;
  done: boolean;
}

export interface InstructionPart {
  id: string;
  since: string;
  /** Whether the enterprise may know of it. */
  audience: 'internal' | 'enterprise';
  tasks: BriefTask[];
}

/** What is known of a brief that concerns a problem. */
export interface BriefPart {
  status: BriefStatus;
  since: string;
  title: string;
  author?: string;
  proofreader?: string;
  clearer?: string;
  /** When it was sent, and when the enterprises were answered. */
  published?: string;
  answered?: string;
  recipients: string[];
  acknowledged: string[];
  instructions: InstructionPart[];
}

const blank = { title: '', recipients: [], acknowledged: [], instructions: [] };

/** What is known of a brief about `problem`, after one more of its facts. Total. */
export function foldBrief(before: BriefPart | undefined, problem: string, event: BriefsEvent): BriefPart {
  const since = moment(event);
  const part: BriefPart = before ?? { status: 'drafted', since, ...blank };
  const { proofreader: _proofreader, clearer: _clearer, ...unchecked } = part;
  const to = (status: BriefStatus, more: Partial<BriefPart> = {}): BriefPart => ({ ...part, ...more, status, since });
  switch (event.type) {
    case 'BriefDrafted':
    case 'BriefRevised':
      return { ...unchecked, status: 'drafted', since, title: event.data.title, author: event.data.author };
    case 'BriefProofread':
      return to('proofread', { proofreader: event.data.by });
    case 'BriefCleared':
      return to('cleared', { clearer: event.data.by });
    case 'BriefReturned':
      return { ...unchecked, status: 'returned', since };
    case 'BriefApproved':
      return to('approved');
    case 'BriefPublished':
      return to('published', { title: event.data.title, recipients: event.data.recipients, published: since });
    case 'BriefAcknowledged':
      return { ...part, acknowledged: [...new Set([...part.acknowledged, event.data.recipient])] };
    case 'InstructionGiven': {
      const { instruction: id, audience } = event.data;
      return { ...part, instructions: [...part.instructions, { id, since, audience, tasks: [] }] };
    }
    case 'InstructionAssigned': {
      const { instruction, task: id, owner, what, dueAt: due } = event.data;
      return withTasks(part, instruction, (tasks) => [...tasks, { id, owner, what, due, since, done: false }]);
    }
    case 'InstructionFulfilled': {
      const { instruction, task } = event.data;
      return withTasks(part, instruction, (tasks) =>
        tasks.map((one) => (one.id === task ? { ...one, done: true } : one)),
      );
    }
    case 'FeedbackSent':
      return to('answered', { answered: since });
    case 'BriefProblemDropped':
      return { ...unchecked, status: event.data.problem === problem ? 'dropped' : 'returned', since };
    case 'BriefAbandoned':
      return to('abandoned');
    default:
      return part;
  }
}

const withTasks = (part: BriefPart, instruction: string, change: (tasks: BriefTask[]) => BriefTask[]): BriefPart => ({
  ...part,
  instructions: part.instructions.map((one) => (one.id === instruction ? { ...one, tasks: change(one.tasks) } : one)),
});
