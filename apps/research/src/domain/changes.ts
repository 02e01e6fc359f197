import { ChangeDecided, ChangeRequested, notAllowedNow, NotFound, TopicTerminated } from '@zhitong/contracts';
import { requireAllowed } from './allowed.js';
import { about, carriedOutBy } from './command.js';
import { postponed } from './months.js';
import { broken, refuse } from './refusals.js';
import type { FactNamed } from './topic-fact.js';
import type { ChangeRequest, TaskBook, TopicState } from './topic-state.js';
import { changeWording } from './wording.js';

export interface RequestChange {
  change: string;
  kind: ChangeRequest['kind'];
  months?: number;
  reason: string;
}

/** The team asks for more time, for other content, or for the end. One request at a time. */
export function requestChange(
  { change, kind, months, reason }: RequestChange,
  state: TopicState,
): FactNamed<'ChangeRequested'>[] {
  requireAllowed('requestChange', state);
  if ((kind === 'extension') !== (months !== undefined))
    refuse([
      broken(
        'months',
        'extension-months',
        '仅延期申请需要填写月数',
        'Months belong to an extension, and an extension needs them',
      ),
    ]);
  return [ChangeRequested({ ...about(state), change, kind, ...(months === undefined ? {} : { months }), reason })];
}

/** Somebody decides on the request: an extension moves every open milestone, a termination ends the topic. */
export function decideChange(
  { change, granted, reason }: { change: string; granted: boolean; reason: string },
  state: TopicState,
): FactNamed<'ChangeDecided' | 'TopicTerminated'>[] {
  const request = state.changes.find(({ id }) => id === change);
  if (!request) throw new NotFound();
  requireAllowed('decideChange', state);
  if (request.decision) throw notAllowedNow(changeWording, 'decideChange', 'decided', []);
  const decided = { ...about(state), change, granted, reason };
  if (!granted) return [ChangeDecided(decided)];
  switch (request.kind) {
    case 'content':
      return [ChangeDecided(decided)];
    case 'extension':
      return [ChangeDecided({ ...decided, ...extended(state.book!, request.months ?? 0) })];
    case 'termination':
      return [
        ChangeDecided(decided),
        TopicTerminated({ ...about(state), ...carriedOutBy(state), reason: 'requested', note: reason }),
      ];
  }
}

function extended({ signedAt, months, milestones }: TaskBook, by: number) {
  return {
    months: months + by,
    milestones: milestones.map(({ id, title, deliverable, money, dueAt, status }) => ({
      id,
      title,
      deliverable,
      money,
      dueAt: status === 'accepted' ? dueAt : postponed(signedAt, dueAt, by),
    })),
  };
}
