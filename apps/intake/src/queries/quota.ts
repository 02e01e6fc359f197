import type { Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';
import type { Status } from '../domain/problem/state.js';

/** A problem in these states takes no place of a quota. */
export const uncounted: readonly Status[] = ['rejected', 'withdrawn', 'merged'];

/**
 * How many problems count against a recommender's quota. Right only while the campaign is locked: then nobody else can
 * take the last place.
 */
export async function usedQuota(
  tx: Tx,
  campaign: string,
  recommender: string | undefined,
  except?: string,
): Promise<number> {
  if (recommender === undefined) return 0;
  const [row] = await tx.query<{ used: string }>(
    {
      name: 'used quota',
      text: `SELECT count(*) AS used FROM problem WHERE campaign = $1 AND recommender = $2
             AND status <> ALL($4) AND id IS DISTINCT FROM $3`,
    },
    [campaign, recommender, except ?? null, uncounted],
  );
  return Number(row!.used);
}

/** How many places a recommender's own organisation has taken, per campaign; for anybody else none are told. */
export async function usedPlaces(manager: EntityManager, { role, organisation }: Actor): Promise<Map<string, number>> {
  if (role !== 'recommender' || organisation === undefined) return new Map();
  const rows = await manager.query<{ campaign: string; used: string }[]>(
    `SELECT campaign, count(*) AS used FROM problem WHERE recommender = $1 AND status <> ALL($2) GROUP BY campaign`,
    [organisation.id, uncounted],
  );
  return new Map(rows.map(({ campaign, used }) => [campaign, Number(used)]));
}
