import { createHash } from 'node:crypto';

/** An organisation that an expert is asked about. */
export interface Asked {
  name: string;
  creditCode: string;
}

const order = (salt: string) => (a: Asked, b: Asked) => (lot(salt, a) < lot(salt, b) ? -1 : 1);
const lot = (salt: string, { creditCode }: Asked) => createHash('sha256').update(`${salt}:${creditCode}`).digest('hex');

/** By code; of several spellings of a name the same one wins whoever brought it. */
function unique(organisations: readonly Asked[]): Map<string, Asked> {
  const byCode = new Map<string, Asked>();
  for (const { name, creditCode } of organisations) {
    const known = byCode.get(creditCode);
    if (known === undefined || name < known.name) byCode.set(creditCode, { name, creditCode });
  }
  return byCode;
}

/**
 * The organisations that an expert is asked about before a packet opens: the submitters of the whole batch at once,
 * mixed with others, in an order that depends on the seat alone. Which firm submitted which problem of the batch does
 * not enter: exchanging them gives the same list.
 */
export function declarationList(
  batch: readonly Asked[],
  others: readonly Asked[],
  decoys: number,
  salt: string,
): Asked[] {
  const inBatch = unique(batch);
  const mixed = [...unique(others.filter(({ creditCode }) => !inBatch.has(creditCode))).values()]
    .sort(order(salt))
    .slice(0, decoys);
  return [...inBatch.values(), ...mixed].sort(order(`${salt}:list`));
}
