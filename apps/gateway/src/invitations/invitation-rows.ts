import type { Tx } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import type { Language } from '@zhitong/service';
import type { EntityManager } from 'typeorm';
import { expertRoles } from '../accounts/expert-accounts.js';
import { rolesOfOrganisations } from '../accounts/rules.js';

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
  /** Whether who sent it may still invite to it. */
  vouched: boolean;
  language: Language;
  at: Date;
  expires_at: Date;
  status: 'open' | 'accepted' | 'revoked';
}

/**
 * `$1` demo mode, `$2` the roles that a contact invites into, `$3` those of experts. An invitation is as good as who sent
 * it is now: an administrator, the contact of the confirmed organisation that it is into, for experts the secretariat.
 */
const select = `
  SELECT i.*, o.name AS organisation_name, o.credit_code, coalesce(p.name, '（已注销）') AS inviter_name,
    coalesce(a.status = 'active' AND ($1 OR NOT p.demo) AND ('administrator' = ANY(p.roles)
      OR o.contact = i.inviter AND o.status = 'confirmed' AND i.roles <@ $2::text[]
      OR 'secretariat' = ANY(p.roles) AND i.organisation IS NULL AND i.roles <@ $3::text[]), false) AS vouched
  FROM invitation i LEFT JOIN person p ON p.account = i.inviter LEFT JOIN account a ON a.id = p.account
  LEFT JOIN organisation o ON o.id = i.organisation`;

/** The newest 200: of an organisation, or all. */
export const listInvitations = (
  manager: EntityManager,
  demo: boolean,
  organisation: string | null,
): Promise<InvitationRow[]> =>
  manager.query(`${select} WHERE $4::text IS NULL OR i.organisation = $4 ORDER BY i.at DESC, i.id LIMIT 200`, [
    ...[demo, rolesOfOrganisations, expertRoles, organisation],
  ]);

/** Locked until the transaction ends: of two who accept or revoke it at once, the second finds it closed. */
export async function lockInvitation(tx: Tx, demo: boolean, id: unknown): Promise<InvitationRow | undefined> {
  const [row] = await tx.query<InvitationRow>(
    { name: 'lock invitation', text: `${select} WHERE i.id = $4 FOR UPDATE OF i` },
    [demo, rolesOfOrganisations, expertRoles, id],
  );
  return row;
}

/** Who sent it, so that their rights can be held still while it is looked at. */
export async function inviterOf(tx: Tx, id: unknown): Promise<string | undefined> {
  const [row] = await tx.query<{ inviter: string }>(
    { name: 'inviter', text: `SELECT inviter FROM invitation WHERE id = $1` },
    [id],
  );
  return row?.inviter;
}

export const addInvitation = (
  tx: Tx,
  row: Omit<InvitationRow, 'organisation_name' | 'credit_code' | 'inviter_name' | 'vouched' | 'status'>,
): Promise<unknown> =>
  tx.query(
    {
      name: 'add invitation',
      text: `INSERT INTO invitation (id, email, name, roles, organisation, inviter, language, at, expires_at, status)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open')`,
    },
    [...[row.id, row.email, row.name, row.roles, row.organisation, row.inviter, row.language, row.at], row.expires_at],
  );

/** Whoever sends it again vouches for it from then on. */
export const renewInvitation = (tx: Tx, id: string, inviter: string, expiresAt: Date): Promise<unknown> =>
  tx.query({ name: 'renew invitation', text: `UPDATE invitation SET inviter = $2, expires_at = $3 WHERE id = $1` }, [
    ...[id, inviter, expiresAt],
  ]);

/** What went out before opens nothing any more. */
export const voidLinks = (tx: Tx, id: string): Promise<unknown> =>
  tx.query(
    { name: 'void links', text: `DELETE FROM link WHERE purpose = 'invitation' AND params->>'invitation' = $1` },
    [id],
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
