import type { EntityManager } from 'typeorm';
import type { CampaignState } from '../domain/campaign/campaign.js';

/** All campaigns, open ones first, the last to close first. */
export async function listCampaigns(manager: EntityManager): Promise<CampaignState[]> {
  const rows = await manager.query<{ state: CampaignState }[]>(
    `SELECT state FROM campaign ORDER BY status = 'open' DESC, closes_at DESC, id`,
  );
  return rows.map(({ state }) => state);
}
