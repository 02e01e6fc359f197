import { moment, type ReviewEvent } from './event.js';

export type PanelStatus =
  | 'absent'
  | 'awaited'
  | 'inviting'
  | 'scoring'
  | 'scored'
  | 'discussing'
  | 'notice'
  | 'confirmed'
  | 'revise'
  | 'declined'
  | 'cancelled';

/** What review has told of a problem's panel. Who sits on it stands in the seats. */
export interface PanelPart {
  status: PanelStatus;
  since: string;
  round: number;
  /** Scoring once more after a discussion is pass 2. */
  pass: number;
  /** When this round's panel was formed. */
  formed?: string;
  /** Seats to fill, the chair's included. */
  size?: number;
  due?: string;
  objection?: { id: string; since: string };
}

/** What review has told, after one more of its facts about the panel. Total. */
export function foldPanel(before: PanelPart | undefined, event: ReviewEvent): PanelPart {
  const since = moment(event);
  const part: PanelPart = before ?? { status: 'absent', since, round: 0, pass: 0 };
  const { due: _due, ...undue } = part;
  const to = (status: PanelStatus, more: Partial<PanelPart> = {}): PanelPart => ({ ...undue, ...more, status, since });
  switch (event.type) {
    case 'ReviewAwaited':
      return awaited(part, event.data.round, since);
    case 'PanelFormed':
      return to('inviting', { round: event.data.round, formed: since, size: event.data.members + 1 });
    case 'ReviewStarted':
      return to('scoring', { round: event.data.round, pass: 1, due: event.data.dueAt });
    case 'ScoresComplete':
      return to('scored', { round: event.data.round });
    case 'DiscussionOpened':
      return to('discussing', { round: event.data.round, pass: 2, due: event.data.dueAt });
    case 'ReviewConcluded': {
      const { outcome, round, noticeUntil } = event.data;
      const due = noticeUntil === undefined ? {} : { due: noticeUntil };
      return to(outcome === 'approved' ? 'notice' : outcome, { round, ...due });
    }
    case 'ReviewConfirmed':
      return to('confirmed', { round: event.data.round });
    case 'ObjectionRaised':
      return { ...part, objection: { id: event.data.objection, since } };
    case 'ObjectionDecided': {
      const { objection: _decided, ...rest } = part;
      // An upheld objection leads to a new round, which review does not announce by another fact.
      return event.data.upheld ? awaited(rest, event.data.round + 1, since) : rest;
    }
    case 'ReviewCancelled':
      return to('cancelled', { round: event.data.round });
    default:
      return part;
  }
}

/** A round that begins anew. */
function awaited(part: PanelPart, round: number, since: string): PanelPart {
  const { due: _due, formed: _formed, size: _size, ...kept } = part;
  return { ...kept, status: 'awaited', since, round, pass: 0 };
}
