import type { Contract } from '@zhitong/events';
import { accountsEvents } from './accounts.js';
import { auditEvents } from './audit.js';
import { checkpointEvents } from './checkpoints.js';
import { briefsEvents } from './briefs.js';
import { intakeEvents } from './intake.js';
import { researchEvents } from './research.js';
import { restrictedEvents, reviewEvents } from './review.js';

/** Every event of the house. */
export const allEvents: readonly Contract[] = [
  ...intakeEvents,
  ...reviewEvents,
  ...restrictedEvents,
  ...researchEvents,
  ...briefsEvents,
  ...accountsEvents,
  ...auditEvents,
  ...checkpointEvents,
];

const known: ReadonlySet<string> = new Set(allEvents.map(({ type }) => type));

/** Whether this version of the platform has a contract for it. */
export const isKnownType = (type: string): boolean => known.has(type);

/** @throws for a type that no contract defines */
export function contractOf(type: string): Contract {
  const contract = allEvents.find((candidate) => candidate.type === type);
  if (!contract) throw new Error(`no contract defines ${type}`);
  return contract;
}
