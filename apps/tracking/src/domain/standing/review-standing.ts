import type { PanelPart } from '../parts/panel-part.js';
import type { SeatPart } from '../parts/seat-part.js';
import type { Standing } from './standing.js';
import type { Waiting } from './waiting.js';

export type Seats = Readonly<Record<string, SeatPart>>;

/**
 * Where an accepted problem stands in the review. `seats` undefined: for somebody who may not know who reviews, nor
 * how far they are.
 */
export function underReview(panel: PanelPart, seats: Seats | undefined, title: string | undefined): Standing {
  const { status, since } = panel;
  const reviewing = ['inviting', 'scoring', 'scored', 'discussing'].includes(status);
  if (reviewing && !seats) {
    const formed = panel.formed ?? since;
    return { state: 'under-review', since: formed, waits: [{ kind: 'review', role: 'expert', since: formed }] };
  }
  const present = Object.entries(seats ?? {}).filter(
    ([, seat]) => seat.round === panel.round && seat.status !== 'left',
  );
  switch (status) {
    case 'absent':
    case 'awaited':
    // The problem came back: review begins anew as soon as it hears of it.
    case 'cancelled':
      return { state: 'accepted', since, waits: [{ kind: 'form-panel', role: 'secretariat', since }] };
    case 'inviting':
    case 'scoring':
    case 'discussing':
      return { state: status, since, waits: ofSeats(panel, present, title) };
    case 'scored':
      return { state: status, since, waits: [conclusion(panel, present, title)] };
    case 'notice':
      return { state: 'review-notice', since, waits: panel.objection ? [] : [notice(panel)] };
    case 'confirmed':
    case 'revise':
    case 'declined':
      return { state: 'reviewed', since, waits: [{ kind: 'take-over', role: 'administrator', since }] };
  }
}

type Present = readonly (readonly [string, SeatPart])[];

/** Invitations first; an empty seat is the secretariat's; whoever has taken a seat scores. */
function ofSeats(panel: PanelPart, present: Present, title: string | undefined): Waiting[] {
  const { since, status, pass } = panel;
  const due = panel.due === undefined ? {} : { due: panel.due };
  const invited = present.flatMap(([subject, seat]): Waiting[] => {
    if (seat.status !== 'invited') return [];
    const by = seat.answerBy === undefined ? {} : { due: seat.answerBy };
    const role = seat.duty === 'chair' ? 'chair' : 'expert';
    return [{ kind: 'answer-invitation', role, account: seat.expert, since: seat.since, ...by, subject }];
  });
  const empty: Waiting[] =
    present.length < (panel.size ?? 0) ? [{ kind: 'complete-panel', role: 'secretariat', since }] : [];
  const unsealed = present.filter(
    ([, seat]) => seat.duty === 'member' && seat.status === 'accepted' && seat.sealed < pass,
  );
  const scoring = unsealed.map(([subject, { expert }]): Waiting => {
    const named = title === undefined ? {} : { title };
    return { kind: 'score', role: 'expert', account: expert, since, ...due, subject, ...named };
  });
  const open = [...invited, ...empty, ...(status === 'inviting' ? [] : scoring)];
  if (open.length > 0) return open;
  // All have done their part; review will say so next.
  return status === 'inviting' && scoring.length > 0 ? scoring : [conclusion(panel, present, title)];
}

/** The chair discusses or concludes. Without a chair, which cannot be at this point, the secretariat finds one. */
function conclusion({ since }: PanelPart, present: Present, title: string | undefined): Waiting {
  const chair = present.find(([, { duty, status }]) => duty === 'chair' && status === 'accepted');
  if (!chair) return { kind: 'complete-panel', role: 'secretariat', since };
  const [subject, { expert }] = chair;
  return {
    kind: 'conclude',
    role: 'chair',
    account: expert,
    since,
    subject,
    ...(title === undefined ? {} : { title }),
  };
}

const notice = ({ since, due }: PanelPart): Waiting => ({
  kind: 'review-notice',
  role: 'secretariat',
  since,
  ...(due === undefined ? {} : { due }),
});

/** An open objection waits for somebody who had no hand in the review. */
export function openObjection(panel: PanelPart | undefined): Waiting[] {
  if (!panel?.objection || !['notice', 'confirmed', 'declined'].includes(panel.status)) return [];
  const { id, since } = panel.objection;
  return [{ kind: 'decide-objection', role: 'approver', since, subject: id }];
}
