import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProblemText } from '@zhitong/contracts';

/** How far a sample problem goes, and by which way. */
export type Path = 'line' | 'urgent' | 'declined' | 'withdrawn' | 'merged' | 'crossing' | 'rejected';

const submitted = ['ProblemSubmitted', 'ProblemAccepted', 'ReviewAwaited', 'PanelFormed', 'ReviewStarted'] as const;
const reviewed = [...submitted, 'ScoresComplete', 'ReviewConcluded'] as const;
const approved = [...reviewed, 'ReviewConfirmed', 'TopicOpened'] as const;
const answered = [
  ...['BriefDrafted', 'BriefProofread', 'BriefCleared', 'BriefApproved', 'BriefPublished', 'BriefAcknowledged'],
  ...['InstructionGiven', 'InstructionAssigned', 'InstructionFulfilled', 'FeedbackSent', 'ProblemAnswered'],
] as const;

/** The events that a problem on each path leaves behind, in this order; others stand between them. */
export const mainLine: Readonly<Record<Path, readonly string[]>> = {
  line: [
    ...approved,
    ...['CallPublished', 'CallClosed', 'BidsEvaluated', 'TopicAwarded', 'TopicStarted', 'MilestoneReported'],
    ...['MilestoneDecided', 'ResultsReported', 'ResultsCommented', 'TopicAccepted', 'OutcomeRegistered'],
    ...answered,
  ],
  urgent: [...approved, ...answered],
  declined: reviewed,
  withdrawn: ['ProblemSubmitted', 'ProblemWithdrawn'],
  merged: ['ProblemSubmitted', 'ProblemMerged'],
  crossing: [...submitted, 'ProblemWithdrawn', 'ReviewCancelled'],
  rejected: ['ProblemSubmitted', 'ProblemRejected'],
};

/** A sample problem: a published title with its source; all around it is made up. */
export interface Sample {
  key: string;
  source: { id: string; list: string; year: number };
  madeUp: string;
  enterprise: string;
  path: Path;
  /** State of the problem in which the demo must leave it. */
  expected: string;
  problem: Omit<ProblemText, 'indicators'> & {
    indicators: { name: string; current: string; target: string; unit: string; method: string }[];
  };
  /** What the team measures in the end, row by row. */
  measured?: string[];
  /** Kind of conflict that an invited expert declares. */
  declares?: string;
  returned?: boolean;
  discussed?: boolean;
  revised?: boolean;
  objected?: boolean;
  callFails?: boolean;
  /** Key of the sample that is merged into it. */
  absorbs?: string;
  brief?: string;
}

/** Reads the samples file. */
export async function readSamples(
  file = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../samples/problems.json'),
): Promise<Sample[]> {
  return JSON.parse(await readFile(file, 'utf8')) as Sample[];
}
