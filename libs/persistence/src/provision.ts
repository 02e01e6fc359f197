import type pg from 'pg';
import { scramVerifier } from './scram.js';
import { secret } from './secrets.js';
import { inTransaction, withClient } from './with-client.js';

/** A login and a database of the same name. */
export interface Provisioned {
  name: string;
  url: string;
}

/** Names are put into statements as they are. */
const identifier = /^[a-z][a-z0-9_]{0,40}$/;

/** Limits of every service's login: a frozen owner frees its locks, and nothing pins a snapshot for long. */
const limits: Readonly<Record<string, string>> = {
  idle_in_transaction_session_timeout: '3s',
  lock_timeout: '10s',
  transaction_timeout: '60s',
};

/** Whether a login may create others: then the platform makes the services' databases itself. */
export const mayProvision = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ may: boolean }>(
      `SELECT rolsuper OR (rolcreaterole AND rolcreatedb) AS may FROM pg_roles WHERE rolname = current_user`,
    );
    return rows[0]?.may ?? false;
  });

/**
 * One login and one database per name, with a password of the secrets folder; nobody else may connect. Idempotent,
 * and safe when several processes start at once.
 */
export async function provision(
  adminUrl: string,
  names: readonly string[],
  secrets: string,
): Promise<Map<string, Provisioned>> {
  const logins: Login[] = [];
  for (const name of names) {
    if (!identifier.test(name)) throw new Error(`'${name}' cannot name a login`);
    logins.push({ name, password: await secret(secrets, `postgres-${name}`) });
  }
  await withClient(adminUrl, (guard) =>
    withClient(adminUrl, async (client) => {
      // A lock of a transaction, for it also holds behind a pooler; of another connection, for a database cannot be made inside one.
      await guard.query('BEGIN');
      await guard.query(`SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL transaction_timeout = 0`);
      await guard.query(`SELECT pg_advisory_xact_lock(hashtext('zhitong.provision'))`);
      await makeLogins(client, logins);
      for (const { name } of logins) await makeDatabase(client, name);
      await guard.query('COMMIT');
    }),
  );
  return new Map(logins.map(({ name, password }) => [name, { name, url: urlOf(adminUrl, name, password) }]));
}

/** Runs statements on a database, all or nothing: e.g. grants on the tables of the embedded log. */
export const runOn = (url: string, statements: readonly string[]): Promise<void> =>
  withClient(url, (client) => inTransaction(client, statements));

interface Login {
  name: string;
  password: string;
}

async function makeLogins(client: pg.Client, logins: readonly Login[]): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(`SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)`, [
    logins.map(({ name }) => name),
  ]);
  const present = new Set(rows.map(({ rolname }) => rolname));
  await inTransaction(
    client,
    logins.flatMap(({ name, password }) => [
      // Only a member of a role may give it a database; a superuser needs no membership, others got the right to it by creating it.
      ...(present.has(name)
        ? []
        : [`CREATE ROLE ${name} LOGIN`, `GRANT ${name} TO CURRENT_USER WITH SET TRUE, INHERIT TRUE`]),
      `ALTER ROLE ${name} PASSWORD '${scramVerifier(password)}'`,
      ...Object.entries(limits).map(([setting, value]) => `ALTER ROLE ${name} SET ${setting} = '${value}'`),
    ]),
  );
}

async function makeDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
  // Only where it is needed: the owner may grant at the same moment, and the server lets two change a database's rights
  // at once fail.
  const { rows } = await client.query<{ open: boolean }>(
    `SELECT has_database_privilege('public', $1, 'CONNECT, TEMPORARY') AS open`,
    [name],
  );
  if (rows[0]!.open) await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
}

function urlOf(adminUrl: string, name: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return url.toString();
}
