import { contract } from '@zhitong/events';
import { z } from 'zod';
import { reviewTopic, restrictedTopic } from '../topics.js';
import { dossier, ignored, problems } from './dossier.js';

export const outcome = z.enum(['approved', 'revise', 'declined']);
export const statistics = z.object({
  count: z.number().int(),
  mean: z.number(),
  trimmedMean: z.number().optional(),
  median: z.number(),
  deviation: z.number().describe('sample standard deviation'),
  range: z.number(),
  recommending: z.number().int(),
});
/** One score sheet without its author. */
export const sheet = z.object({
  criteria: z.record(z.string(), z.number()),
  total: z.number(),
  recommends: z.boolean(),
  comments: z.record(z.string(), z.string()),
  outlier: z.boolean(),
});
const round = z.number().int().describe('1, and one more for each reconsideration or revision');

export const PanelFormed = contract(
  reviewTopic,
  'PanelFormed',
  z.object({
    problems,
    round,
    members: z.number().int(),
    reserves: z.number().int(),
    employers: z.number().int(),
    method: z.enum(['draw', 'fit']),
    seed: z.string(),
    inputs: z.string().describe('sha256 of the candidates and rules, to replay the assignment'),
    rubric: z.string().describe('name and version, e.g. rubric@1'),
    mode: z.enum(['correspondence', 'meeting']),
    society: z.string(),
  }),
  { summary: 'A panel was drawn or fitted for a problem. Names travel only on the restricted topic.' },
);
export const ReviewStarted = contract(
  reviewTopic,
  'ReviewStarted',
  z.object({ problems, round, dueAt: z.iso.datetime() }),
  { summary: 'All seats are taken; scoring has begun.' },
);
export const ScoresComplete = contract(
  reviewTopic,
  'ScoresComplete',
  z.object({ problems, round, pass: z.number().int(), sheets: z.array(sheet), statistics }),
  { summary: 'All scores are in and unsealed, in shuffled order.' },
);
export const DiscussionOpened = contract(
  reviewTopic,
  'DiscussionOpened',
  z.object({ problems, round, deviation: z.number(), range: z.number(), dueAt: z.iso.datetime() }),
  { summary: 'The scores lie too far apart: the panel discusses and scores once more.' },
);
export const ReviewConcluded = contract(
  reviewTopic,
  'ReviewConcluded',
  z.object({
    problems,
    round,
    outcome,
    statistics,
    comments: z.array(z.string()).describe('anonymised'),
    opinion: z.object({
      background: z.string(),
      assessment: z.string(),
      issues: z.string(),
      conclusion: z.string(),
      minority: z.string().optional(),
    }),
    votes: z.object({ for: z.number().int(), against: z.number().int() }),
    concludedAt: z.iso.datetime(),
    noticeUntil: z.iso.datetime().optional().describe('end of the public notice, for an approval'),
    dossier,
  }),
  { summary: 'The chair concluded. An approval goes on public notice; a decline or a revision holds at once.' },
);
export const ReviewConfirmed = contract(
  reviewTopic,
  'ReviewConfirmed',
  z.object({ problems, round, outcome: z.literal('approved'), statistics, dossier }),
  { summary: 'The public notice ended without an upheld objection: a research topic can be opened.' },
);
export const ObjectionRaised = contract(
  reviewTopic,
  'ObjectionRaised',
  z.object({ problems, round, objection: z.string(), ground: z.string() }),
  { summary: 'Somebody objected by name and with evidence; both stay with review.' },
);
export const ObjectionDecided = contract(
  reviewTopic,
  'ObjectionDecided',
  z.object({ problems, round, objection: z.string(), upheld: z.boolean(), reason: z.string() }),
  { summary: 'An objection was decided by someone else; an upheld one leads to a new round.' },
);
export const ReviewCancelled = contract(
  reviewTopic,
  'ReviewCancelled',
  z.object({ problems, round, reason: z.enum(['withdrawn', 'merged']), into: z.string().optional() }),
  { summary: 'The review ended without a result because the problem went.' },
);
export const ReviewAwaited = contract(reviewTopic, 'ReviewAwaited', z.object({ problems, round, dossier }), {
  summary: 'Review took a problem over and waits for a panel to be formed.',
});
export const ReviewDossierChanged = contract(
  reviewTopic,
  'ReviewDossierChanged',
  z.object({ problems, round, dossier, reason: z.enum(['corrected', 'absorbed', 'separated']) }),
  { summary: 'The problem under review was corrected, or took in or gave back another one.' },
);
export const ReviewAwardNoted = contract(reviewTopic, 'ReviewAwardNoted', z.object({ problems, round }), {
  summary: 'Review learnt that a team has the topic: from here on it is too late to object.',
});
export const ReviewIgnored = contract(reviewTopic, 'ReviewIgnored', ignored, {
  summary: 'A fact from another service came too late for review to act on.',
});

const seat = { problems, panel: z.string(), round, seat: z.string(), expert: z.string().describe('account id') };

export const ExpertInvited = contract(
  restrictedTopic,
  'ExpertInvited',
  z.object({
    ...seat,
    duty: z.enum(['member', 'chair']),
    invitedAt: z.iso.datetime(),
    answerBy: z.iso.datetime(),
    reason: z.string().describe('why this expert'),
    replaces: z.string().optional(),
  }),
  { summary: 'An expert was invited to a seat and has 48 hours to answer.' },
);
export const ExpertAccepted = contract(restrictedTopic, 'ExpertAccepted', z.object({ ...seat }), {
  summary: 'The expert declared no conflict and took the seat.',
});
export const ConflictDeclared = contract(
  restrictedTopic,
  'ConflictDeclared',
  z.object({ ...seat, kind: z.string(), source: z.enum(['declared', 'found']) }),
  { summary: 'A conflict of interest was declared, or found later; the seat is given up and a score voided.' },
);
export const ExpertReplaced = contract(
  restrictedTopic,
  'ExpertReplaced',
  z.object({ ...seat, reason: z.enum(['declined', 'expired', 'conflict', 'abstained', 'overdue']) }),
  { summary: 'The expert left the seat; a reserve is invited to another one.' },
);
export const ScoreSealed = contract(
  restrictedTopic,
  'ScoreSealed',
  z.object({ ...seat, pass: z.number().int(), hash: z.string().describe('salted') }),
  { summary: 'The expert sealed a score sheet. The hash is salted; the sheet stays in review until all are in.' },
);

export const reviewEvents = [
  ReviewAwaited,
  PanelFormed,
  ReviewStarted,
  ScoresComplete,
  DiscussionOpened,
  ReviewConcluded,
  ReviewConfirmed,
  ObjectionRaised,
  ObjectionDecided,
  ReviewCancelled,
  ReviewDossierChanged,
  ReviewAwardNoted,
  ReviewIgnored,
] as const;
export const restrictedEvents = [ExpertInvited, ExpertAccepted, ConflictDeclared, ExpertReplaced, ScoreSealed] as const;
