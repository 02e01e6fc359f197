import { contract } from '@zhitong/events';
import { z } from 'zod';
import { intakeTopic } from '../topics.js';
import { declaration, dossier, ignored, organisation, problems } from './dossier.js';

/** When a clock started and when it ends; both were computed by the rules in force then. */
const period = z.object({ from: z.iso.datetime(), by: z.iso.datetime() });

const reasons = z.array(z.object({ code: z.string(), field: z.string().optional(), note: z.string() }));

export const CampaignOpened = contract(
  intakeTopic,
  'CampaignOpened',
  z.object({
    problems,
    campaign: z.string(),
    title: z.string(),
    opensAt: z.iso.datetime(),
    closesAt: z.iso.datetime(),
    kinds: z.array(z.string()),
    industries: z.array(z.string()),
    disciplines: z.array(z.string()),
    quotas: z.record(z.string(), z.number().int()),
    formVersion: z.number().int(),
    asksStampedScan: z.boolean().optional().describe('a problem needs a scan of the stamped form (盖章件)'),
  }),
  { summary: 'A campaign was opened; problems within its scope can be submitted.' },
);
export const CampaignClosed = contract(intakeTopic, 'CampaignClosed', z.object({ problems, campaign: z.string() }), {
  summary: 'A campaign was closed.',
});
export const ProblemEntered = contract(
  intakeTopic,
  'ProblemEntered',
  z.object({
    problems,
    dossier,
    enteredBy: z.string().describe('account of the clerk'),
    owner: z.string().describe('account of the enterprise that has to confirm'),
  }),
  {
    summary: 'A clerk entered a problem for an enterprise and gave it a case number; the enterprise has to confirm it.',
  },
);
export const ProblemSubmitted = contract(
  intakeTopic,
  'ProblemSubmitted',
  z.object({
    problems,
    dossier,
    declaration,
    enteredBy: z.string().optional(),
    check: period.optional().describe('the formal check'),
  }),
  { summary: 'An enterprise submitted a problem and got a case number.' },
);
export const ProblemReturned = contract(
  intakeTopic,
  'ProblemReturned',
  z.object({
    problems,
    reasons,
    round: z.number().int().describe('how many times the problem has been returned, this time included'),
    dueAt: z.iso.datetime(),
    from: z.enum(['check', 'review']),
    returnedAt: z.iso.datetime().optional(),
    reviewRound: z.number().int().optional().describe('of the review that asked for it'),
  }),
  { summary: 'The secretariat, or the review, sent the problem back for correction.' },
);
export const ProblemCorrectionOverdue = contract(
  intakeTopic,
  'ProblemCorrectionOverdue',
  z.object({ problems, dueAt: z.iso.datetime() }),
  { summary: 'The time for the correction passed without a new version.' },
);
export const FormalCheckOverdue = contract(
  intakeTopic,
  'FormalCheckOverdue',
  z.object({ problems, dueAt: z.iso.datetime() }),
  {
    summary: 'The time for the formal check passed without a decision. It marks the problem and changes nothing else.',
  },
);
export const ProblemResubmitted = contract(
  intakeTopic,
  'ProblemResubmitted',
  z.object({
    problems,
    dossier,
    declaration,
    changed: z.array(z.string()),
    round: z.number().int().describe('the return that it answers'),
    check: period.optional(),
  }),
  { summary: 'The enterprise submitted a corrected version.' },
);
export const ProblemAccepted = contract(
  intakeTopic,
  'ProblemAccepted',
  z.object({
    problems,
    dossier,
    round: z.number().int().describe('of the review that now begins: one more than the last one that concluded'),
    checklist: z.array(z.object({ code: z.string(), ok: z.boolean() })),
  }),
  { summary: 'The formal check was passed; the review can begin.' },
);
export const ProblemRejected = contract(intakeTopic, 'ProblemRejected', z.object({ problems, reasons }), {
  summary: 'The problem was rejected at the formal check.',
});
export const ProblemWithdrawn = contract(
  intakeTopic,
  'ProblemWithdrawn',
  z.object({ problems, reason: z.string(), wasAccepted: z.boolean() }),
  { summary: 'The enterprise withdrew its problem.' },
);
export const ProblemCorrected = contract(
  intakeTopic,
  'ProblemCorrected',
  z.object({
    problems,
    changes: z.array(z.object({ field: z.string(), old: z.unknown(), new: z.unknown() })),
    reason: z.string(),
    dossier,
    owner: z.string().optional().describe('account of the organisation that it was moved to, where that has one'),
  }),
  { summary: 'A clerk corrected an error, with a reason; the old value stays visible.' },
);
export const ProblemMerged = contract(
  intakeTopic,
  'ProblemMerged',
  z.object({
    problems,
    into: z.string(),
    reason: z.string(),
    reversibleUntil: z.iso.datetime(),
    wasAccepted: z.boolean(),
  }),
  { summary: 'The problem was merged into another one. Told on the side of the problem that went.' },
);
export const ProblemAbsorbed = contract(
  intakeTopic,
  'ProblemAbsorbed',
  z.object({
    problems,
    absorbed: z.string(),
    number: z.string().describe('of the problem that went'),
    organisation: organisation.describe('of the problem that went'),
    title: z.string().optional().describe('of the problem that went'),
    dossier: dossier.describe('of the problem that stays, with the new submitter among `joined`'),
    reversibleUntil: z.iso.datetime(),
    owner: z.string().optional().describe('account of the submitter that joins'),
  }),
  {
    summary:
      'The problem took in another one, with its submitter and text. Told on the side of the problem that stays.',
  },
);
export const ProblemJoinedCorrected = contract(
  intakeTopic,
  'ProblemJoinedCorrected',
  z.object({
    problems,
    joined: z
      .object({ problem: z.string(), number: z.string(), organisation })
      .describe('the problem that was merged into this one, as it is now'),
    title: z.string().describe('of the problem that was merged into this one'),
    owner: z.string().optional().describe('account of its submitter, where there is one'),
    dossier: dossier.describe('of the problem that stays'),
    reason: z.string(),
  }),
  {
    summary:
      'A problem that had been merged into this one was corrected: its number, title or submitter. Told on the side of the problem that stays.',
  },
);
export const ProblemUnmerged = contract(
  intakeTopic,
  'ProblemUnmerged',
  z.object({
    problems,
    from: z.string(),
    reason: z.string(),
    wasAccepted: z.boolean(),
    dossier,
    check: period.optional(),
  }),
  { summary: 'A merge was undone. Told on the side of the problem that came back.' },
);
export const ProblemSeparated = contract(
  intakeTopic,
  'ProblemSeparated',
  z.object({ problems, separated: z.string(), reason: z.string() }),
  { summary: 'A merge was undone. Told on the side of the problem that had stayed.' },
);
export const ProblemConcluded = contract(
  intakeTopic,
  'ProblemConcluded',
  z.object({
    problems,
    outcome: z.enum(['approved', 'declined']),
    round: z.number().int().optional().describe('of the review'),
    comments: z.array(z.string()).optional().describe('anonymised, for the submitters'),
  }),
  { summary: 'Intake learnt how the review ended: an approved problem goes on, a declined one is closed.' },
);
export const ReviewOutcomeKept = contract(
  intakeTopic,
  'ReviewOutcomeKept',
  z.object({
    problems,
    outcome: z.enum(['approved', 'revise', 'declined']),
    round: z.number().int(),
    comments: z.array(z.string()).describe('anonymised'),
    final: z.boolean().describe('false for an approval on public notice'),
  }),
  {
    summary:
      'Intake learnt of the end of a review that does not take effect yet: an approval waits for its public notice, any end for the undoing of a merge.',
  },
);
export const ProblemMatched = contract(
  intakeTopic,
  'ProblemMatched',
  z.object({ problems, topic: z.string(), team: organisation }),
  { summary: 'A team took the problem on: it can no longer be withdrawn.' },
);
export const ProblemReleased = contract(
  intakeTopic,
  'ProblemReleased',
  z.object({ problems, topic: z.string(), reason: z.string() }),
  { summary: 'The topic ended without acceptance: no team is bound to the problem any more.' },
);
export const ProblemAnswered = contract(
  intakeTopic,
  'ProblemAnswered',
  z.object({ problems, brief: z.string().optional(), text: z.string().optional() }),
  { summary: 'The enterprise was told what came of its problem; the case is closed.' },
);
export const IntakeIgnored = contract(intakeTopic, 'IntakeIgnored', ignored, {
  summary: 'A fact from another service came too late for intake to act on.',
});

export const intakeEvents = [
  CampaignOpened,
  CampaignClosed,
  ProblemEntered,
  ProblemSubmitted,
  ProblemReturned,
  ProblemCorrectionOverdue,
  FormalCheckOverdue,
  ProblemResubmitted,
  ProblemAccepted,
  ProblemRejected,
  ProblemWithdrawn,
  ProblemCorrected,
  ProblemMerged,
  ProblemAbsorbed,
  ProblemJoinedCorrected,
  ProblemUnmerged,
  ProblemSeparated,
  ProblemConcluded,
  ReviewOutcomeKept,
  ProblemMatched,
  ProblemReleased,
  ProblemAnswered,
  IntakeIgnored,
] as const;
