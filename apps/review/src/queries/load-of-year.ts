import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import { seatsOfYear } from './seats-of-year.js';

/**
 * How many reviews an expert has this year, as a caller may know: those on the way too for the secretariat alone, for
 * they tell who sits on a panel.
 */
export async function loadOfYear(manager: EntityManager, { role }: Actor, at: Date) {
  const seats = role === 'secretariat' ? await seatsOfYear(manager, at) : new Map<string, number>();
  return ({ id, reviewsThisYear }: { id: string; reviewsThisYear: number }): number =>
    reviewsThisYear + (seats.get(id) ?? 0);
}
