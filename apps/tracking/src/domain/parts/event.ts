import { briefsEvents, intakeEvents, researchEvents, restrictedEvents, reviewEvents } from '@zhitong/contracts';
import type { EventOf } from '@zhitong/events';

/** Every event that may concern a problem. Accounts concern none. */
export const trackedEvents = [
  ...intakeEvents,
  ...reviewEvents,
  ...restrictedEvents,
  ...researchEvents,
  ...briefsEvents,
] as const;
export type TrackedEvent = EventOf<(typeof trackedEvents)[number]>;

export type IntakeEvent = EventOf<(typeof intakeEvents)[number]>;
export type ReviewEvent = EventOf<(typeof reviewEvents)[number]>;
export type SeatEvent = EventOf<(typeof restrictedEvents)[number]>;
export type ResearchEvent = EventOf<(typeof researchEvents)[number]>;
export type BriefsEvent = EventOf<(typeof briefsEvents)[number]>;

/** When it happened, as it is kept. */
export const moment = ({ at }: { at: Date }): string => at.toISOString();
