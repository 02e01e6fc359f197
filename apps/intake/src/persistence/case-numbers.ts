import type { Tx } from '@zhitong/events';

/**
 * The next running number of a year. The row stays locked until the transaction ends: numbers have no gaps, because one
 * that is not committed is given again, and two submissions at once wait for each other.
 */
export async function takeCaseNumber(tx: Tx, year: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    {
      name: 'take case number',
      text: `INSERT INTO case_number (year, last) VALUES ($1, 1)
             ON CONFLICT (year) DO UPDATE SET last = case_number.last + 1 RETURNING last`,
    },
    [year],
  );
  return row!.last;
}
