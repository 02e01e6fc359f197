import type { EntityManager } from 'typeorm';
import type { Change } from '../change.js';
import type { Contract } from '../contract.js';
import type { Recorded } from '../recorded.js';
import type { Projection } from './projection.js';

/**
 * From a fact to the changes that it leads to. Never appends by itself. Through `look` it sees what all earlier facts of
 * the batch led to, and may write rows of its own: they stand or fall with the fact.
 */
export type Reaction = (event: Recorded<any, any>, look: EntityManager) => Promise<Change[]> | Change[];
/** Writes a batch of facts, in the given order, into tables. */
export type Project = (events: Recorded<any, any>[], projection: Projection) => Promise<void> | void;

/** The handlers of one consumer group: reactions or projections, one for each type. */
export type GroupHandlers =
  | { kind: 'reactions'; byType: ReadonlyMap<string, { contract: Contract; react: Reaction }> }
  | { kind: 'projections'; schema: string; byType: ReadonlyMap<string, { contract: Contract; project: Project }> };

/**
 * A rebuild consumes as `name@generation`: its positions, seen and parked rows are its own, while what a person
 * discarded in the group counts for it too.
 */
export const baseGroup = (group: string): string => group.split('@')[0]!;
