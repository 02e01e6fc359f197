import { restrictedTopic, type restrictedEvents } from '@zhitong/contracts';
import { aggregate, type FactOf, type Message } from '@zhitong/events';

type Each<C> = C extends unknown ? FactOf<C> : never;
export type SeatFact = Each<(typeof restrictedEvents)[number]>;

/** An expert's place on a panel: what names the expert lies here alone, on the restricted topic. */
export interface SeatState {
  status: 'absent' | 'invited' | 'accepted' | 'left';
  problems: string[];
  panel: string;
  round: number;
  expert: string;
  duty: 'member' | 'chair';
  answerBy?: string;
  invitedAt?: string;
  /** Passes that this seat has sealed. */
  sealed: number[];
  /** Why this expert was chosen. */
  assigned?: string;
  /** Why it was left. */
  reason?: string;
  /** Kind of the conflict that it was left for. */
  conflict?: string;
}

/** The expert ticked an organisation that does not concern this problem: the seat is left all the same. */
export const otherOrganisation = 'other-organisation';

export const initialSeat: SeatState = {
  status: 'absent',
  problems: [],
  panel: '',
  round: 0,
  expert: '',
  duty: 'member',
  sealed: [],
};

export const seat = aggregate({
  table: 'seat',
  topic: restrictedTopic,
  initial: initialSeat,
  evolve(state: SeatState, fact: SeatFact): SeatState {
    switch (fact.type) {
      case 'ExpertInvited': {
        const { problems, panel, round, expert, duty, answerBy, invitedAt, reason } = fact.data;
        return {
          ...state,
          status: 'invited',
          problems,
          panel,
          round,
          expert,
          duty,
          answerBy,
          invitedAt,
          assigned: reason,
        };
      }
      case 'ExpertAccepted':
        return { ...state, status: 'accepted' };
      case 'ConflictDeclared':
        return { ...state, reason: 'conflict', conflict: fact.data.kind };
      case 'ExpertReplaced':
        return { ...state, status: 'left', reason: fact.data.reason };
      case 'ScoreSealed':
        return { ...state, sealed: [...state.sealed, fact.data.pass] };
    }
  },
  columns: ({ status, panel, round, expert, duty, sealed, answerBy }) => ({
    status,
    panel,
    round,
    expert,
    duty,
    sealed: Math.max(0, ...sealed),
    answer_by: answerBy ?? null,
  }),
  deadlines: ({ status, answerBy, invitedAt }) =>
    status === 'invited' && answerBy !== undefined
      ? [{ name: 'invitation', due: new Date(answerBy), rule: 'invitation@1', start: new Date(invitedAt!) }]
      : [],
  messages: seatMessages,
});

/**
 * What an expert is told. Who left a seat knows it; who lost it hears so in the same words for every reason: a conflict
 * that was found would name the submitter.
 */
function seatMessages(fact: SeatFact, { expert }: SeatState, key: string): Message[] {
  if (fact.type === 'ExpertInvited')
    return [{ account: expert, kind: 'seat.invited', params: { seat: key, answerBy: fact.data.answerBy } }];
  const lost =
    (fact.type === 'ExpertReplaced' && ['expired', 'overdue'].includes(fact.data.reason)) ||
    (fact.type === 'ConflictDeclared' && fact.data.source === 'found');
  return lost ? [{ account: expert, kind: 'seat.replaced', params: { seat: key } }] : [];
}
