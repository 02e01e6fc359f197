import type { Role } from '@zhitong/identity';
import { mayIn, type Command } from '@zhitong/service';
import { mayClose, type CampaignState } from '../domain/campaign/campaign.js';

/** Who sees the quotas of all recommenders. */
const office: readonly Role[] = ['secretariat', 'administrator', 'auditor'];

/**
 * A campaign for a caller. How many places a recommender has, and how many are taken, is its own business and the
 * office's. `used`: places that the caller's own organisation has taken, per campaign.
 */
export function campaignView(
  { campaign: id, quotas, ...state }: CampaignState,
  { actor, language }: Command,
  used: ReadonlyMap<string, number> = new Map(),
) {
  const own = actor.role === 'recommender' ? actor.organisation?.id : undefined;
  return {
    id,
    ...state,
    ...(office.includes(actor.role) && { quotas }),
    ...(own !== undefined && { quota: { places: placesOf(quotas, own), used: used.get(id) ?? 0 } }),
    may: actor.role === 'secretariat' ? mayIn(language, { close: mayClose(state.status) }) : {},
  };
}

/** A campaign without quotas has no limit; in one with quotas, who is not named has no place. */
const placesOf = (quotas: CampaignState['quotas'], recommender: string): number | null =>
  Object.keys(quotas).length === 0 ? null : Object.hasOwn(quotas, recommender) ? quotas[recommender]! : 0;
