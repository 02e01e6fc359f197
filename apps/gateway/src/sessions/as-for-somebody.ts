import type { Tx, UnitOfWork } from '@zhitong/events';

/** Rolls back what was done for nobody, or once too often. */
export class Undone extends Error {}

/**
 * Does the same work for a login that nobody has as for one that somebody has, and keeps none of it: how long an answer
 * takes tells nothing. Work that throws {@link Undone} is not kept either.
 * @param account undefined where there is none
 */
export async function asForSomebody(
  unitOfWork: UnitOfWork,
  account: string | undefined,
  work: (tx: Tx, account: string) => Promise<void>,
): Promise<void> {
  const done = unitOfWork.run(async (tx) => {
    await work(tx, account ?? `nobody-${Math.random()}`);
    if (account === undefined) throw new Undone();
  });
  await done.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
}
