import type { Message } from '@zhitong/events';
import type { TopicFact } from './topic-fact.js';
import type { TopicState } from './topic-state.js';

/**
 * What the team lead is told. `state` is the one after the fact. Enterprises are told by the service that knows
 * their contacts.
 */
export function topicMessages(fact: TopicFact, state: TopicState): Message[] {
  const { book, title } = state;
  if (!book) return [];
  const tell = (kind: string, params: Message['params'] = {}): Message[] => [
    { account: book.lead, kind, params: { topic: state.topic, title, ...params } },
  ];
  const titleOf = (id: string) => book.milestones.find((milestone) => milestone.id === id)?.title ?? id;
  switch (fact.type) {
    case 'TopicAwarded':
      return tell('topic.awarded', { money: fact.data.money, months: fact.data.months });
    case 'MilestoneDecided': {
      const { milestone, accepted, dueAt } = fact.data;
      return accepted
        ? tell('milestone.accepted', { milestone: titleOf(milestone) })
        : tell('milestone.returned', { milestone: titleOf(milestone), dueAt: dueAt ?? '' });
    }
    case 'MilestoneOverdue':
      return tell('milestone.overdue', { milestone: titleOf(fact.data.milestone), dueAt: fact.data.dueAt });
    case 'ChangeDecided':
      return tell(fact.data.granted ? 'change.granted' : 'change.refused', { reason: fact.data.reason });
    case 'RiskAnswered':
      return tell('risk.answered', { answer: fact.data.answer });
    case 'ResultsReturned':
      return tell('results.returned', { reason: fact.data.reason });
    case 'TopicAccepted':
      return tell('topic.accepted', { rows: fact.data.results.length });
    case 'TopicTerminated':
      return tell('topic.terminated', { reason: fact.data.reason });
    default:
      return [];
  }
}
