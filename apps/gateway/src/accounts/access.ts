import type { Tx } from '@zhitong/events';
import type { Role } from '@zhitong/identity';

/** Ends what an account is signed in with at once: sessions, tokens of machines, known browsers, links on their way. */
export async function endAccess(tx: Tx, account: string): Promise<void> {
  for (const table of ['session', 'api_token', 'device', 'link'])
    await tx.query({ name: `end ${table}`, text: `DELETE FROM ${table} WHERE account = $1` }, [account]);
}

/** Ends what acts in a role that the account no longer holds. */
export async function endRolesBut(tx: Tx, account: string, roles: readonly Role[]): Promise<void> {
  for (const table of ['session', 'api_token'])
    await tx.query(
      { name: `end roles of ${table}`, text: `DELETE FROM ${table} WHERE account = $1 AND NOT role = ANY($2)` },
      [account, roles],
    );
}
