import { contract } from '@zhitong/events';
import { z } from 'zod';
import { researchTopic } from '../topics.js';
import { dossier, ignored, indicator, organisation, problems } from './dossier.js';

const topic = z.string();
const milestone = z.object({
  id: z.string(),
  title: z.string(),
  deliverable: z.string(),
  dueAt: z.iso.datetime(),
  money: z.number().describe('万元'),
});

/** A milestone as a bid offers it: `month` counts from the signing of the task book. */
const offeredMilestone = milestone.omit({ dueAt: true }).extend({ month: z.number().int() });

export const TopicOpened = contract(
  researchTopic,
  'TopicOpened',
  z.object({ problems, topic, title: z.string(), indicators: z.array(indicator), dossier }),
  { summary: 'An approved problem became a research topic; its indicators start as the problem’s.' },
);
export const TopicForeclosed = contract(
  researchTopic,
  'TopicForeclosed',
  z.object({ problems, topic, reason: z.enum(['withdrawn', 'merged', 'objection']) }),
  { summary: 'The problem went before a topic was opened: a late approval will be ignored.' },
);
export const TopicDossierChanged = contract(
  researchTopic,
  'TopicDossierChanged',
  z.object({
    problems,
    topic,
    reason: z.enum(['corrected', 'resubmitted', 'absorbed', 'separated', 'unmerged']),
    dossier: dossier.optional(),
    joined: dossier.shape.joined.unwrap().element.optional(),
    separated: z.string().optional(),
  }),
  {
    summary:
      'Intake corrected, joined or separated what the topic stands on. It may come before the topic is opened; it is kept until then.',
  },
);
export const CallPublished = contract(
  researchTopic,
  'CallPublished',
  z.object({
    problems,
    topic,
    round: z.number().int(),
    goal: z.string(),
    indicators: z.array(indicator),
    months: z.number().int(),
    money: z.number().describe('万元'),
    ip: z.string(),
    requirements: z.string(),
    publishedAt: z.iso.datetime(),
    earliestClosing: z.iso
      .datetime()
      .describe('teams have at least until then: the call is not closed before, not even by hand'),
    closesAt: z.iso.datetime(),
    rules: z.string().describe('version of the rules, e.g. standard@1'),
  }),
  { summary: 'The call was published (发榜).' },
);
export const BidSubmitted = contract(
  researchTopic,
  'BidSubmitted',
  z.object({
    problems,
    topic,
    bid: z.string(),
    hash: z.string().describe('salted; the bid stays sealed until closing'),
  }),
  { summary: 'A team bid for the topic (揭榜).' },
);
export const BidWithdrawn = contract(researchTopic, 'BidWithdrawn', z.object({ problems, topic, bid: z.string() }), {
  summary: 'A team took its bid back before the call closed.',
});
export const BidReleased = contract(
  researchTopic,
  'BidReleased',
  z.object({
    problems,
    topic,
    bid: z.string(),
    lead: z.string().describe('account id of the team lead, to tell'),
    title: z.string().optional().describe('what the topic is called towards teams'),
    reason: z.enum(['not-chosen', 'call-failed', 'terminated']),
  }),
  { summary: 'A bid led to nothing and the team is free of it. Never before the call is over.' },
);
export const CallClosed = contract(
  researchTopic,
  'CallClosed',
  z.object({ problems, topic, round: z.number().int(), bids: z.number().int() }),
  { summary: 'The call closed; bids can be opened and evaluated.' },
);
export const CallFailed = contract(
  researchTopic,
  'CallFailed',
  z.object({ problems, topic, round: z.number().int(), reason: z.string() }),
  { summary: 'Nobody suitable (流榜); the call can be published again.' },
);
export const BidsEvaluated = contract(
  researchTopic,
  'BidsEvaluated',
  z.object({
    problems,
    topic,
    ranking: z.array(z.object({ bid: z.string(), team: organisation, score: z.number() })),
    winner: z.string(),
    offer: z
      .object({
        lead: z.string().describe('account id of the team lead'),
        money: z.number().describe('万元'),
        months: z.number().int(),
        milestones: z.array(offeredMilestone),
      })
      .describe('what the winner offers: it becomes the task book when the notice ends'),
    rules: z.string().describe('version of the criteria'),
    evaluatedAt: z.iso.datetime(),
    noticeUntil: z.iso.datetime(),
  }),
  { summary: 'The bids were evaluated (评榜); the proposed award is on public notice (公示).' },
);
export const TopicAwarded = contract(
  researchTopic,
  'TopicAwarded',
  z.object({
    problems,
    topic,
    bid: z.string(),
    team: organisation,
    lead: z.string().describe('account id of the team lead'),
    signedAt: z.iso.datetime().describe('the months of the task book count from here'),
    money: z.number().describe('万元'),
    months: z.number().int(),
    indicators: z.array(indicator),
    milestones: z.array(milestone),
  }),
  { summary: 'The topic was awarded and its task book (任务书) signed.' },
);
export const TopicStarted = contract(
  researchTopic,
  'TopicStarted',
  z.object({ problems, topic, heldAt: z.iso.datetime(), note: z.string() }),
  { summary: 'The kick-off was held; the work has begun.' },
);
export const MilestoneReported = contract(
  researchTopic,
  'MilestoneReported',
  z.object({ problems, topic, milestone: z.string(), summary: z.string(), evidence: z.array(z.string()) }),
  { summary: 'The team reported a milestone with evidence.' },
);
export const MilestoneDecided = contract(
  researchTopic,
  'MilestoneDecided',
  z.object({
    problems,
    topic,
    milestone: z.string(),
    accepted: z.boolean(),
    comment: z.string(),
    dueAt: z.iso.datetime().optional().describe('the new date of a milestone that was sent back'),
  }),
  { summary: 'The secretariat decided on a milestone.' },
);
export const MilestoneOverdue = contract(
  researchTopic,
  'MilestoneOverdue',
  z.object({ problems, topic, milestone: z.string(), dueAt: z.iso.datetime() }),
  { summary: 'A milestone passed its date without a report.' },
);
export const ChangeRequested = contract(
  researchTopic,
  'ChangeRequested',
  z.object({
    problems,
    topic,
    change: z.string(),
    kind: z.enum(['extension', 'content', 'termination']),
    months: z.number().int().optional(),
    reason: z.string(),
  }),
  { summary: 'The team asked for an extension, a change or a termination.' },
);
export const ChangeDecided = contract(
  researchTopic,
  'ChangeDecided',
  z.object({
    problems,
    topic,
    change: z.string(),
    granted: z.boolean(),
    reason: z.string(),
    months: z.number().int().optional().describe('for a granted extension: the whole time from now on'),
    milestones: z.array(milestone).optional().describe('for a granted extension: all milestones with their new dates'),
  }),
  { summary: 'Somebody decided on the request.' },
);
export const RiskRaised = contract(
  researchTopic,
  'RiskRaised',
  z.object({
    problems,
    topic,
    risk: z.string(),
    milestone: z.string().optional().describe('what is at risk, where it is one milestone'),
    text: z.string(),
    raisedAt: z.iso.datetime(),
  }),
  { summary: 'The team warned that something may not come out as planned.' },
);
export const RiskAnswered = contract(
  researchTopic,
  'RiskAnswered',
  z.object({ problems, topic, risk: z.string(), answer: z.string() }),
  { summary: 'The secretariat said what is done about the risk.' },
);
export const ResultsReported = contract(
  researchTopic,
  'ResultsReported',
  z.object({
    problems,
    topic,
    results: z.array(z.object({ indicator: z.string(), measured: z.string(), report: z.string() })),
  }),
  { summary: 'The team handed in measured values with test reports, row by row.' },
);
export const ResultsReturned = contract(
  researchTopic,
  'ResultsReturned',
  z.object({ problems, topic, reason: z.string() }),
  {
    summary: 'The results do not meet the indicators yet, or not provably: the team works on.',
  },
);
export const ResultsCommented = contract(
  researchTopic,
  'ResultsCommented',
  z.object({ problems, topic, by: organisation, agrees: z.boolean(), comment: z.string() }),
  { summary: 'An enterprise that submitted the problem confirmed the results, or objected to them.' },
);
export const TopicAccepted = contract(
  researchTopic,
  'TopicAccepted',
  z.object({
    problems,
    topic,
    team: organisation,
    results: z.array(
      z.object({
        ...indicator.shape,
        measured: z.string(),
        report: z.string(),
        met: z.boolean(),
        note: z.string().optional(),
      }),
    ),
    summary: z.string(),
    /** What the enterprises said, and the answer where one objected. */
    comments: z.array(z.object({ by: organisation, agrees: z.boolean(), comment: z.string() })).optional(),
    answer: z.string().optional(),
    dossier,
  }),
  { summary: 'The results were accepted against the enterprise’s own indicators (验收).' },
);
export const TopicTerminated = contract(
  researchTopic,
  'TopicTerminated',
  z.object({
    problems,
    topic,
    reason: z.enum(['withdrawn', 'merged', 'objection', 'failed', 'requested']),
    note: z.string(),
    bid: z.string().optional().describe('the bid that carried it out, where it had been awarded'),
  }),
  { summary: 'The topic ended without acceptance.' },
);
export const OutcomeRegistered = contract(
  researchTopic,
  'OutcomeRegistered',
  z.object({
    problems,
    topic,
    kind: z.enum(['paper', 'patent', 'standard', 'prototype', 'sales', 'saving']),
    title: z.string(),
    value: z.number().optional().describe('万元, for sales and savings'),
  }),
  { summary: 'An outcome was registered.' },
);
export const ResearchIgnored = contract(researchTopic, 'ResearchIgnored', ignored, {
  summary: 'A fact from another service came too late for research to act on.',
});

export const researchEvents = [
  TopicOpened,
  TopicForeclosed,
  TopicDossierChanged,
  CallPublished,
  BidSubmitted,
  BidWithdrawn,
  BidReleased,
  CallClosed,
  CallFailed,
  BidsEvaluated,
  TopicAwarded,
  TopicStarted,
  MilestoneReported,
  MilestoneDecided,
  MilestoneOverdue,
  ChangeRequested,
  ChangeDecided,
  RiskRaised,
  RiskAnswered,
  ResultsReported,
  ResultsReturned,
  ResultsCommented,
  TopicAccepted,
  TopicTerminated,
  OutcomeRegistered,
  ResearchIgnored,
] as const;
