import { beijingDate } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import type { BriefNumber } from '../domain/brief/state.js';

/**
 * The next number of a brief, taken in the approving transaction under the register's lock: no gaps and no number
 * twice, also when an approval is rolled back. Issues count from 1 each year, the total runs on. Who reaches the
 * register after the first number of a new year, though he signed in the old one, gets a number of the new year: the
 * old one is not opened again.
 */
export async function nextNumber(tx: Tx, at: Date): Promise<BriefNumber> {
  const year = Number(beijingDate(at).slice(0, 4));
  const [row] = await tx.query<{ year: number; issue: number; total: number }>(
    {
      name: 'next brief number',
      text: `UPDATE register SET issue = CASE WHEN year >= $1 THEN issue + 1 ELSE 1 END, total = total + 1, year = greatest(year, $1) RETURNING year, issue, total`,
    },
    [year],
  );
  return row!;
}
