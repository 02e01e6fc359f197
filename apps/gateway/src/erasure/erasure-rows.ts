import type { Tx } from '@zhitong/events';
import type { EntityManager } from 'typeorm';

/** Somebody who is gone, under an id that names nobody. */
export interface ErasureRow {
  account: string;
  at: Date;
  /** Who did it: the person, or an administrator. */
  actor: string;
  reason: string;
  /** When each service was through with it, ISO. */
  settled: Record<string, string>;
}

const columns = 'account, at, actor, reason, settled';

export const addErasure = (tx: Tx, { account, at, actor, reason }: Omit<ErasureRow, 'settled'>): Promise<unknown> =>
  tx.query({ name: 'add erasure', text: `INSERT INTO erasure (account, at, actor, reason) VALUES ($1, $2, $3, $4)` }, [
    ...[account, at, actor, reason],
  ]);

export async function readErasure(manager: EntityManager, account: string): Promise<ErasureRow | undefined> {
  const [row] = await manager.query<ErasureRow[]>(`SELECT ${columns} FROM erasure WHERE account = $1`, [account]);
  return row;
}

/** The newest 200. */
export const listErasures = (manager: EntityManager): Promise<ErasureRow[]> =>
  manager.query(`SELECT ${columns} FROM erasure ORDER BY at DESC, account LIMIT 200`);

export const noteSettled = (
  manager: EntityManager,
  account: string,
  settled: Readonly<Record<string, string>>,
): Promise<unknown> =>
  manager.query(`UPDATE erasure SET settled = settled || $2 WHERE account = $1`, [account, JSON.stringify(settled)]);
