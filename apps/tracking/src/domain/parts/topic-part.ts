import { moment, type ResearchEvent } from './event.js';

export type TopicStatus =
  | 'none'
  | 'open'
  | 'calling'
  | 'evaluating'
  | 'notice'
  | 'failed'
  | 'awarded'
  | 'running'
  | 'reported'
  | 'accepted'
  | 'terminated';

export interface MilestonePart {
  id: string;
  title: string;
  due: string;
  status: 'pending' | 'reported' | 'accepted';
  since: string;
}

/** What research has told of a problem's topic. Bids are not folded: before the closing nobody may count them. */
export interface TopicPart {
  status: TopicStatus;
  since: string;
  due?: string;
  /** Account of the team's lead, and credit code of the team's organisation. */
  lead?: string;
  team?: string;
  milestones: MilestonePart[];
  /** Requests that nobody has decided. */
  changes: { id: string; since: string }[];
  /** Risks that nobody has answered; rows of before have none. */
  risks?: { id: string; since: string }[];
  /** Credit codes of the enterprises that have said what they think of the results. */
  commented: string[];
  /** Why it ended without acceptance. */
  ended?: 'withdrawn' | 'merged' | 'objection' | 'failed' | 'requested';
}

const blank = { milestones: [], changes: [], commented: [] };

/** What research has told, after one more of its facts about the topic. Total. */
export function foldTopic(before: TopicPart | undefined, event: ResearchEvent): TopicPart {
  const since = moment(event);
  const part: TopicPart = before ?? { status: 'none', since, ...blank };
  const { due: _due, ...undue } = part;
  const to = (status: TopicStatus, more: Partial<TopicPart> = {}): TopicPart => ({ ...undue, ...more, status, since });
  const milestone = (id: string, change: Partial<MilestonePart>): TopicPart => ({
    ...part,
    milestones: part.milestones.map((one) => (one.id === id ? { ...one, ...change, since } : one)),
  });
  switch (event.type) {
    case 'TopicOpened':
      return { status: 'open', since, ...blank };
    case 'CallPublished':
      return to('calling', { due: event.data.closesAt });
    case 'CallClosed':
      return to('evaluating');
    case 'CallFailed':
      return to('failed');
    case 'BidsEvaluated':
      return to('notice', { due: event.data.noticeUntil });
    case 'TopicAwarded': {
      const { lead, team, milestones } = event.data;
      return to('awarded', {
        lead,
        team: team.creditCode,
        milestones: milestones.map(({ id, title, dueAt }) => ({ id, title, due: dueAt, status: 'pending', since })),
      });
    }
    case 'TopicStarted':
      return to('running');
    case 'MilestoneReported':
      return milestone(event.data.milestone, { status: 'reported' });
    case 'MilestoneDecided': {
      const { accepted, dueAt, milestone: id } = event.data;
      return milestone(id, {
        status: accepted ? 'accepted' : 'pending',
        ...(dueAt === undefined ? {} : { due: dueAt }),
      });
    }
    case 'ChangeRequested':
      return { ...part, changes: [...part.changes, { id: event.data.change, since }] };
    case 'ChangeDecided': {
      const dates = new Map(event.data.milestones?.map(({ id, dueAt }) => [id, dueAt]));
      return {
        ...part,
        changes: part.changes.filter(({ id }) => id !== event.data.change),
        milestones: part.milestones.map((one) => ({ ...one, due: dates.get(one.id) ?? one.due })),
      };
    }
    case 'RiskRaised':
      return { ...part, risks: [...(part.risks ?? []), { id: event.data.risk, since }] };
    case 'RiskAnswered':
      return { ...part, risks: (part.risks ?? []).filter(({ id }) => id !== event.data.risk) };
    case 'ResultsReported':
      return to('reported', { commented: [] });
    case 'ResultsReturned':
      return to('running');
    case 'ResultsCommented':
      return { ...part, commented: [...new Set([...part.commented, event.data.by.creditCode])].sort() };
    case 'TopicAccepted':
      return to('accepted');
    case 'TopicTerminated':
      return to('terminated', { ended: event.data.reason });
    default:
      return part;
  }
}
