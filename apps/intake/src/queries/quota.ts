import type { Tx } from '@zhitong/events';
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
