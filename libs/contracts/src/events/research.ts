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
    closesAt: z.iso.datetime(),
  }),
  { summary: 'The call was published (发榜).' },
);
export const BidSubmitted = contract(
  researchTopic,
  'BidSubmitted',
  z.object({ problems, topic, bid: z.string(), hash: z.string().describe('salted; the bid stays sealed until closing') }),
  { summary: 'A team bid for the topic (揭榜).' },
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
    money: z.number().describe('万元'),
    months: z.number().int(),
    indicators: z.array(indicator),
    milestones: z.array(milestone),
  }),
  { summary: 'The topic was awarded and its task book (任务书) signed.' },
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
  z.object({ problems, topic, milestone: z.string(), accepted: z.boolean(), comment: z.string() }),
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
  z.object({ problems, topic, change: z.string(), granted: z.boolean(), reason: z.string() }),
  { summary: 'Somebody decided on the request.' },
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
export const TopicAccepted = contract(
  researchTopic,
  'TopicAccepted',
  z.object({
    problems,
    topic,
    team: organisation,
    results: z.array(
      z.object({ ...indicator.shape, measured: z.string(), report: z.string(), met: z.boolean(), note: z.string().optional() }),
    ),
    summary: z.string(),
    dossier,
  }),
  { summary: 'The results were accepted against the enterprise’s own indicators (验收).' },
);
export const TopicTerminated = contract(
  researchTopic,
  'TopicTerminated',
  z.object({ problems, topic, reason: z.enum(['withdrawn', 'merged', 'objection', 'failed', 'requested']), note: z.string() }),
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
  CallPublished,
  BidSubmitted,
  CallClosed,
  CallFailed,
  BidsEvaluated,
  TopicAwarded,
  MilestoneReported,
  MilestoneDecided,
  MilestoneOverdue,
  ChangeRequested,
  ChangeDecided,
  ResultsReported,
  TopicAccepted,
  TopicTerminated,
  OutcomeRegistered,
  ResearchIgnored,
] as const;
