import { mayIn, type Language } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { outcomeOf } from '../domain/consensus.js';
import { owingOf } from '../domain/panel/remind.js';
import { mustDiscuss } from '../domain/panel/score.js';
import { latestScores, type PanelState } from '../domain/panel/state.js';
import { rubricOf, type FixedRules } from '../domain/rules.js';
import { discussionOf, type RemarkShown } from '../persistence/discussion.js';
import { maskedTerms } from '../persistence/masking.js';
import { lastReminders, latest } from '../persistence/reminders.js';
import { seatsOf, type SeatRow } from '../persistence/seats.js';
import { packetOf, remarksShown, sheetsShown } from './packet.js';
import { chairMay } from './panel-may.js';
import { lackingIn, outline } from './panel-view.js';

interface Asking {
  language: Language;
  at: Date;
  rules: FixedRules;
}

/** What a chair's panel looks like now. */
export async function readChairView(manager: EntityManager, id: string, state: PanelState, asking: Asking) {
  const seats = await seatsOf(manager, id, state.round);
  const own = seats.find(({ state: { duty, status } }) => duty === 'chair' && status === 'accepted')?.id;
  const remarks = await discussionOf(manager, id, state.round, own);
  const reminded = await lastReminders(manager, id, state.round);
  return chairView(id, state, { seats, remarks, reminded, masked: await maskedTerms(manager, id) }, asking);
}

interface Beside {
  seats: readonly SeatRow[];
  remarks: readonly RemarkShown[];
  reminded: ReadonlyMap<string, Date>;
  masked: readonly string[];
}

/** For the chair: who is done, without names or scores; the blind packet; everything once it is unsealed. */
const chairView = (
  id: string,
  state: PanelState,
  { seats, remarks, reminded, masked }: Beside,
  { language, at, rules }: Asking,
) => {
  const members = seats.filter(({ state: { duty } }) => duty === 'member');
  const blind = { state, masked };
  const scores = sheetsShown(latestScores(state), blind);
  const owing = owingOf(state, seats);
  return {
    ...outline(id, state),
    size: state.size,
    pass: state.pass,
    packet: packetOf(blind),
    seats: members
      .filter(({ state: { status } }) => status !== 'left')
      .map(({ state: { status, sealed, answerBy } }, index) => ({
        label: `E${index + 1}`,
        status,
        done: sealed.includes(state.pass),
        answerBy: status === 'invited' ? answerBy : undefined,
      })),
    // Why somebody left is between them and the secretariat.
    replaced: members.filter(({ state: { status } }) => status === 'left').length,
    lacking: lackingIn(state, seats),
    rubric: rubricOf(state.rubric, rules),
    limits: limitsOf(rules),
    scores,
    passes: state.scores.filter(({ round }) => round === state.round).map((one) => sheetsShown(one, blind)),
    mustDiscuss: mustDiscuss(state, rules),
    follows: scores && outcomeOf(scores.statistics, rules.consensus),
    remarks: remarksShown(remarks, blind),
    remindedAt: latest(reminded)?.toISOString(),
    conclusion: state.conclusion && {
      opinion: state.conclusion.opinion,
      votes: state.conclusion.votes,
      concludedAt: state.conclusion.concludedAt,
    },
    may: mayIn(
      language,
      chairMay(state, { counting: countingIn(state, seats), reminding: { owing, last: reminded, at, rules } }),
    ),
  };
};

/** What the chair's screen explains itself by. */
const limitsOf = ({ consensus: { deviation, range, approve, recommending, decline } }: FixedRules) => ({
  deviation,
  range,
  approve,
  recommending,
  decline,
});

/** Sheets of the pass that count: a seat that was left takes its sheet along. */
const countingIn = ({ pass }: PanelState, seats: readonly SeatRow[]): number =>
  seats.filter(
    ({ state: { duty, status, sealed } }) => duty === 'member' && status === 'accepted' && sealed.includes(pass),
  ).length;
