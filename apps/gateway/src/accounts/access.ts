import { HttpException } from '@nestjs/common';
import type { Tx } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { digest } from '../sessions/digest.js';

/**
 * Whoever lets somebody in holds this while doing so, and whoever ends access waits for it: nobody comes in beside a
 * change of password, or of what an account may.
 */
export async function holdAccess(tx: Tx, account: string): Promise<void> {
  await tx.query({ name: 'hold access', text: `SELECT 1 FROM person WHERE account = $1 FOR SHARE` }, [account]);
}

/**
 * Whoever lays another way into an account from within a session holds the session while doing so. Who takes the account
 * back meanwhile has ended the session before, and nothing is laid; or waits, and ends with it what was laid.
 * @param token of the session
 * @throws HttpException (401) where it has ended
 */
export async function holdSession(tx: Tx, account: string, token: string): Promise<void> {
  await closeAccess(tx, account);
  const held = await tx.query(
    { name: 'hold session', text: `SELECT 1 FROM session WHERE account = $1 AND token = $2` },
    [account, digest(token)],
  );
  if (held.length === 0) throw new HttpException('no session', 401);
}

const closeAccess = (tx: Tx, account: string): Promise<unknown> =>
  tx.query({ name: 'close access', text: `SELECT 1 FROM person WHERE account = $1 FOR NO KEY UPDATE` }, [account]);

/**
 * Ends what an account is signed in with at once: sessions, tokens of machines, known browsers, links on their way, ways
 * to the identity provider that are not over.
 * @param but token of a session that stays
 */
export async function endAccess(tx: Tx, account: string, but = ''): Promise<void> {
  await closeAccess(tx, account);
  for (const table of ['api_token', 'device', 'link', 'oidc_way'])
    await tx.query({ name: `end ${table}`, text: `DELETE FROM ${table} WHERE account = $1` }, [account]);
  await tx.query({ name: 'end session', text: `DELETE FROM session WHERE account = $1 AND token <> $2` }, [
    account,
    digest(but),
  ]);
}

/**
 * Gives an account back to who knows its new password alone: ends access, and what somebody who knew the old one may have
 * left behind, which is another address on its way and an identity at the provider. A second factor stays.
 */
export async function takeBack(tx: Tx, account: string, but?: string): Promise<void> {
  await endAccess(tx, account, but);
  for (const table of ['email_change', 'oidc_identity'])
    await tx.query({ name: `take back ${table}`, text: `DELETE FROM ${table} WHERE account = $1` }, [account]);
}

/** Ends what acts in a role that the account no longer holds. */
export async function endRolesBut(tx: Tx, account: string, roles: readonly Role[]): Promise<void> {
  for (const table of ['session', 'api_token'])
    await tx.query(
      { name: `end roles of ${table}`, text: `DELETE FROM ${table} WHERE account = $1 AND NOT role = ANY($2)` },
      [account, roles],
    );
}
