import type { Tx } from '@zhitong/events';
import type { EntityManager } from 'typeorm';

/** Somebody who administers the platform now. Accounts of the demo count in demo mode alone. */
const active = `
  FROM person p JOIN account a ON a.id = p.account
  WHERE a.status = 'active' AND 'administrator' = ANY(p.roles) AND ($1 OR NOT p.demo)`;

/** Whether a platform in service has anybody who administers it. Others who came before do not count. */
export async function isAdministered(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ present: boolean }[]>(`SELECT EXISTS (SELECT 1 ${active}) AS present`, [false]);
  return row!.present;
}

/** Whether somebody administers the platform, and nobody else does. */
export async function isLastAdministrator(manager: EntityManager, demo: boolean, account: string): Promise<boolean> {
  const rows = await manager.query<{ account: string }[]>(`SELECT p.account ${active} LIMIT 2`, [demo]);
  return rows.length === 1 && rows[0]!.account === account;
}

/** Who administers the platform, by account. */
export async function administratorsOf(tx: Tx, demo: boolean): Promise<string[]> {
  const rows = await tx.query<{ account: string }>(
    { name: 'active administrators', text: `SELECT p.account ${active} ORDER BY p.account` },
    [demo],
  );
  return rows.map(({ account }) => account);
}

/**
 * Locks the rows of all administrators, in one order, and says who of them is active: of two that take the role from
 * each other at the same moment, the second finds itself the last.
 */
export async function lockAdministrators(tx: Tx, demo: boolean): Promise<string[]> {
  await tx.query(
    {
      name: 'lock administrators',
      text: `SELECT p.account FROM person p WHERE 'administrator' = ANY(p.roles) AND ($1 OR NOT p.demo)
             ORDER BY p.account FOR NO KEY UPDATE`,
    },
    [demo],
  );
  // Read after the lock: what was committed while waiting for it counts.
  return administratorsOf(tx, demo);
}
