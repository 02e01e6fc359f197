import type { DataNamed, TopicFact } from './topic-fact.js';
import type { Call, Milestone, TaskBook, TopicState } from './topic-state.js';
import { dossierChanged, foreclosed, ignored, opened, terminated } from './topic-standing.js';

/** The state of a topic after a fact. Never fails. */
export function evolveTopic(state: TopicState, fact: TopicFact): TopicState {
  switch (fact.type) {
    case 'TopicOpened':
      return opened(state, fact.data);
    case 'TopicForeclosed':
      return foreclosed(state, fact.data);
    case 'TopicDossierChanged':
      return dossierChanged(state, fact.data);
    case 'ResearchIgnored':
      return ignored(state, fact.data.ignored.type);
    case 'CallPublished':
      return { ...state, status: 'calling', round: fact.data.round, call: callOf(fact.data) };
    case 'CallClosed':
      return { ...state, status: 'evaluating', call: state.call && { ...state.call, bids: fact.data.bids } };
    case 'CallFailed':
      return {
        ...state,
        status: 'failed',
        call: state.call && { ...state.call, failure: fact.data.reason },
        notice: null,
      };
    case 'BidsEvaluated': {
      const { ranking, winner, offer, rules, evaluatedAt, noticeUntil: until } = fact.data;
      return { ...state, status: 'notice', notice: { ranking, winner, offer, rules, evaluatedAt, until } };
    }
    case 'TopicAwarded': {
      const { bid, team, lead, signedAt, months, money, indicators, milestones } = fact.data;
      const book = { bid, team, lead, signedAt, months, money, indicators, milestones: milestones.map(pending) };
      return { ...state, status: 'awarded', book };
    }
    case 'TopicStarted':
      return { ...state, status: 'running', kickOff: { heldAt: fact.data.heldAt, note: fact.data.note } };
    case 'MilestoneReported': {
      const { milestone, summary, evidence } = fact.data;
      return withMilestone(state, milestone, (one) => ({ ...one, status: 'reported', report: { summary, evidence } }));
    }
    case 'MilestoneDecided': {
      const { milestone, accepted, comment, dueAt } = fact.data;
      return withMilestone(state, milestone, (one) => ({
        ...one,
        status: accepted ? 'accepted' : 'pending',
        comment,
        dueAt: dueAt ?? one.dueAt,
      }));
    }
    case 'MilestoneOverdue':
      return withMilestone(state, fact.data.milestone, (one) => ({ ...one, status: 'overdue' }));
    case 'ChangeRequested': {
      const { change: id, kind, months, reason } = fact.data;
      return {
        ...state,
        changes: [...state.changes, { id, kind, ...(months === undefined ? {} : { months }), reason }],
      };
    }
    case 'ChangeDecided':
      return changeDecided(state, fact.data);
    case 'RiskRaised': {
      const { risk: id, milestone, text, raisedAt } = fact.data;
      const raised = { id, ...(milestone === undefined ? {} : { milestone }), text, raisedAt };
      return { ...state, risks: [...(state.risks ?? []), raised] };
    }
    case 'RiskAnswered': {
      const { risk, answer } = fact.data;
      return { ...state, risks: (state.risks ?? []).map((one) => (one.id === risk ? { ...one, answer } : one)) };
    }
    case 'ResultsReported':
      return { ...state, status: 'reported', results: fact.data.results, returned: null, comments: [] };
    case 'ResultsReturned':
      return { ...state, status: 'running', returned: fact.data.reason };
    case 'ResultsCommented': {
      const { by, agrees, comment } = fact.data;
      const others = state.comments.filter((one) => one.by.creditCode !== by.creditCode);
      return { ...state, comments: [...others, { by, agrees, comment }] };
    }
    case 'TopicAccepted': {
      const { results: rows, summary, answer } = fact.data;
      return {
        ...state,
        status: 'accepted',
        acceptance: { rows, summary, ...(answer === undefined ? {} : { answer }) },
      };
    }
    case 'TopicTerminated':
      return terminated(state, fact.data);
    case 'OutcomeRegistered': {
      const { kind, title, value } = fact.data;
      return { ...state, outcomes: [...state.outcomes, { kind, title, ...(value === undefined ? {} : { value }) }] };
    }
  }
}

function callOf(data: DataNamed<'CallPublished'>): Call {
  const { goal, indicators, months, money, ip, requirements, publishedAt, earliestClosing, closesAt, rules } = data;
  return { goal, indicators, months, money, ip, requirements, publishedAt, earliestClosing, closesAt, rules };
}

function changeDecided(state: TopicState, data: DataNamed<'ChangeDecided'>): TopicState {
  const { change, granted, reason, months, milestones } = data;
  const changes = state.changes.map((one) => (one.id === change ? { ...one, decision: { granted, reason } } : one));
  if (!state.book || !milestones) return { ...state, changes };
  const dates = new Map(milestones.map(({ id, dueAt }) => [id, dueAt]));
  const book: TaskBook = {
    ...state.book,
    months: months ?? state.book.months,
    milestones: state.book.milestones.map((one) => moved(one, dates.get(one.id))),
  };
  return { ...state, changes, book };
}

/** An overdue milestone that got more time is awaited again. */
function moved(milestone: Milestone, dueAt: string | undefined): Milestone {
  if (dueAt === undefined || dueAt === milestone.dueAt) return milestone;
  return { ...milestone, dueAt, status: milestone.status === 'overdue' ? 'pending' : milestone.status };
}

const pending = (milestone: Omit<Milestone, 'status'>): Milestone => ({ ...milestone, status: 'pending' });

function withMilestone(state: TopicState, id: string, to: (milestone: Milestone) => Milestone): TopicState {
  if (!state.book) return state;
  const milestones = state.book.milestones.map((one) => (one.id === id ? to(one) : one));
  return { ...state, book: { ...state.book, milestones } };
}
