import { moment, type SeatEvent } from './event.js';

/** What is known of a seat. It names an expert: nothing of it may reach a submitter. */
export interface SeatPart {
  status: 'invited' | 'accepted' | 'left';
  since: string;
  round: number;
  expert: string;
  duty: 'member' | 'chair';
  answerBy?: string;
  /** The last pass that was sealed. */
  sealed: number;
}

/** What is known of a seat, after one more of its facts. Total. */
export function foldSeat(before: SeatPart | undefined, event: SeatEvent): SeatPart {
  const since = moment(event);
  const { round, expert } = event.data;
  const part: SeatPart = before ?? { status: 'invited', since, round, expert, duty: 'member', sealed: 0 };
  switch (event.type) {
    case 'ExpertInvited': {
      const { duty, answerBy } = event.data;
      return { status: 'invited', since, round, expert, duty, answerBy, sealed: 0 };
    }
    case 'ExpertAccepted':
      return { ...part, status: 'accepted', since };
    case 'ConflictDeclared':
    case 'ExpertReplaced':
      return { ...part, status: 'left', since };
    case 'ScoreSealed':
      return { ...part, sealed: Math.max(part.sealed, event.data.pass) };
  }
}
