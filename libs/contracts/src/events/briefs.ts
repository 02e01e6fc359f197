import { contract } from '@zhitong/events';
import { z } from 'zod';
import { briefsTopic } from '../topics.js';
import { ignored, problems } from './dossier.js';

const brief = z.string();
const number = z.object({
  year: z.number().int(),
  issue: z.number().int().describe('第 n 期, from 1 each year'),
  total: z.number().int().describe('总第 n 期, running'),
});
const instruction = z.string();

export const BriefDrafted = contract(
  briefsTopic,
  'BriefDrafted',
  z.object({
    problems,
    brief,
    title: z.string(),
    author: z.string().describe('account id'),
    urgent: z.boolean(),
    basis: z.enum(['research', 'review']),
    evidence: z.array(z.string()).describe('ids of the facts that statements rest on'),
    hash: z.string().describe('sha256 of the manuscript'),
  }),
  { summary: 'A manuscript was handed in for proofreading, with its evidence.' },
);
export const BriefRevised = contract(
  briefsTopic,
  'BriefRevised',
  z.object({ problems, brief, title: z.string(), author: z.string(), evidence: z.array(z.string()), hash: z.string() }),
  { summary: 'A returned manuscript was handed in again; all checks start anew.' },
);
export const BriefProofread = contract(briefsTopic, 'BriefProofread', z.object({ problems, brief, by: z.string() }), {
  summary: 'The manuscript was proofread (核稿) by someone other than its author.',
});
export const BriefCleared = contract(
  briefsTopic,
  'BriefCleared',
  z.object({ problems, brief, by: z.string(), note: z.string() }),
  {
    summary: 'The confidentiality check (保密审查) was passed.',
  },
);
export const BriefReturned = contract(
  briefsTopic,
  'BriefReturned',
  z.object({ problems, brief, stage: z.enum(['proofreading', 'clearance', 'sign-off']), reason: z.string() }),
  { summary: 'The manuscript went back to its editor.' },
);
export const BriefApproved = contract(
  briefsTopic,
  'BriefApproved',
  z.object({ problems, brief, number, hash: z.string().describe('sha256 of the text that was signed') }),
  { summary: 'The brief was signed off (审签) and numbered (期号), in one transaction.' },
);
export const BriefPublished = contract(
  briefsTopic,
  'BriefPublished',
  z.object({
    problems,
    brief,
    number,
    title: z.string(),
    recipients: z.array(z.string()).describe('account ids of leaders'),
  }),
  { summary: 'The brief was sent (报送) to its recipients.' },
);
export const BriefAcknowledged = contract(
  briefsTopic,
  'BriefAcknowledged',
  z.object({ problems, brief, recipient: z.string() }),
  { summary: 'A leader acknowledged receipt.' },
);
export const InstructionGiven = contract(
  briefsTopic,
  'InstructionGiven',
  z.object({
    problems,
    brief,
    instruction,
    leader: z.string(),
    rank: z.string(),
    text: z.string(),
    audience: z.enum(['internal', 'enterprise']),
    onPaper: z.boolean(),
    evidence: z.string().optional(),
  }),
  { summary: 'A leader instructed (批示), directly or on paper recorded by a secretary.' },
);
export const InstructionAssigned = contract(
  briefsTopic,
  'InstructionAssigned',
  z.object({
    problems,
    brief,
    instruction,
    task: z.string(),
    owner: z.string(),
    what: z.string(),
    dueAt: z.iso.datetime(),
  }),
  { summary: 'A task of the instruction was assigned (分办) to an owner with a deadline.' },
);
export const InstructionOverdue = contract(
  briefsTopic,
  'InstructionOverdue',
  z.object({ problems, brief, instruction, task: z.string(), dueAt: z.iso.datetime() }),
  { summary: 'A task passed its deadline: supervision (督办).' },
);
export const InstructionFulfilled = contract(
  briefsTopic,
  'InstructionFulfilled',
  z.object({ problems, brief, instruction, task: z.string(), result: z.string(), evidence: z.string().optional() }),
  { summary: 'A task of the instruction was carried out.' },
);
export const FeedbackSent = contract(
  briefsTopic,
  'FeedbackSent',
  z.object({ problems, brief, answers: z.array(z.object({ problem: z.string(), text: z.string() })) }),
  { summary: 'The enterprises were told what came of their problems (回告).' },
);
export const BriefProblemDropped = contract(
  briefsTopic,
  'BriefProblemDropped',
  z.object({
    problems,
    brief,
    problem: z.string(),
    reason: z.enum(['withdrawn', 'merged', 'objection', 'terminated']),
  }),
  { summary: 'A problem left a brief that was not yet signed off; the manuscript goes back to its editor.' },
);
export const BriefAbandoned = contract(
  briefsTopic,
  'BriefAbandoned',
  z.object({ problems, brief, reason: z.string() }),
  {
    summary: 'The brief was given up before sign-off.',
  },
);
const goneBecause = z.enum(['withdrawn', 'merged', 'objection', 'terminated']);
export const MatterCited = contract(briefsTopic, 'MatterCited', z.object({ problems, brief }), {
  summary: 'A brief was begun about the problem.',
});
export const MatterClosed = contract(
  briefsTopic,
  'MatterClosed',
  z.object({ problems, reason: goneBecause, briefs: z.array(z.string()).describe('briefs that cite the problem') }),
  { summary: 'The problem is gone: no brief can be begun about it, and those that cite it are looked at.' },
);
export const MatterReopened = contract(briefsTopic, 'MatterReopened', z.object({ problems, reason: z.string() }), {
  summary: 'The problem came back: briefs can be written about it again.',
});
export const BriefsIgnored = contract(briefsTopic, 'BriefsIgnored', ignored, {
  summary: 'A fact from another service came too late for briefs to act on.',
});

export const briefsEvents = [
  BriefDrafted,
  BriefRevised,
  BriefProofread,
  BriefCleared,
  BriefReturned,
  BriefApproved,
  BriefPublished,
  BriefAcknowledged,
  InstructionGiven,
  InstructionAssigned,
  InstructionOverdue,
  InstructionFulfilled,
  FeedbackSent,
  BriefProblemDropped,
  BriefAbandoned,
  MatterCited,
  MatterClosed,
  MatterReopened,
  BriefsIgnored,
] as const;
