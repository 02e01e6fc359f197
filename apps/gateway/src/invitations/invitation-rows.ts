import type { Tx } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import type { EntityManager } from 'typeorm';

/** Personal data of somebody who has no account yet: in no event, and in no parameter of a link. */
export interface InvitationRow extends Record<string, unknown> {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  organisation: string | null;
  organisation_name: string | null;
  credit_code: string | null;
  inviter: string;
  inviter_name: string;
  inviter_active: boolean;
  at: Date;
  expires_at: Date;
  status: 'open' | 'accepted' | 'revoked';
}

const select = `
  SELECT i.*, o.name AS organisation_name, o.credit_code, p.name AS inviter_name, a.status = 'active' AS inviter_active
  FROM invitation i JOIN person p ON p.account = i.inviter JOIN account a ON a.id = i.inviter
  LEFT JOIN organisation o ON o.id = i.organisation`;

/** Forgets the people of invitations that were over before a time. */
export const sweepInvitations = (tx: Tx, before: Date): Promise<unknown> =>
  tx.query({ name: 'sweep invitations', text: `DELETE FROM invitation WHERE expires_at < $1` }, [before]);

/** The newest 200: of an organisation, or all. */
export const listInvitations = (manager: EntityManager, organisation: string | null): Promise<InvitationRow[]> =>
  manager.query(`${select} WHERE $1::text IS NULL OR i.organisation = $1 ORDER BY i.at DESC, i.id LIMIT 200`, [
    organisation,
  ]);

/** Locked until the transaction ends: of two who accept or revoke it at once, the second finds it closed. */
export async function lockInvitation(tx: Tx, id: unknown): Promise<InvitationRow | undefined> {
  const [row] = await tx.query<InvitationRow>(
    { name: 'lock invitation', text: `${select} WHERE i.id = $1 FOR UPDATE OF i` },
    [id],
  );
  return row;
}

export const addInvitation = (
  tx: Tx,
  row: Pick<InvitationRow, 'id' | 'email' | 'name' | 'roles' | 'organisation' | 'inviter' | 'at' | 'expires_at'>,
): Promise<unknown> =>
  tx.query(
    {
      name: 'add invitation',
      text: `INSERT INTO invitation (id, email, name, roles, organisation, inviter, at, expires_at, status)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open')`,
    },
    [row.id, row.email, row.name, row.roles, row.organisation, row.inviter, row.at, row.expires_at],
  );

export const closeInvitation = (
  tx: Tx,
  id: string,
  status: 'accepted' | 'revoked',
  account: string | null = null,
): Promise<unknown> =>
  tx.query({ name: 'close invitation', text: `UPDATE invitation SET status = $2, account = $3 WHERE id = $1` }, [
    id,
    status,
    account,
  ]);
