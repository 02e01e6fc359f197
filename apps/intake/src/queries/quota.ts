import type { Tx } from '@zhitong/events';

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
             AND status NOT IN ('rejected', 'withdrawn', 'merged') AND id IS DISTINCT FROM $3`,
    },
    [campaign, recommender, except ?? null],
  );
  return Number(row!.used);
}
