import pg from 'pg';
import { secret } from './secrets.js';

/** A login and a database of the same name. */
export interface Provisioned {
  name: string;
  url: string;
}

const identifier = /^[a-z][a-z0-9_]{0,40}$/;

/** Limits of every service's login: a frozen owner frees its locks, and nothing pins a snapshot for long. */
const limits: Readonly<Record<string, string>> = {
  idle_in_transaction_session_timeout: '3s',
  lock_timeout: '10s',
  transaction_timeout: '60s',
};

async function withClient<R>(url: string, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Whether a login may create others: then the platform makes the services' databases itself. */
export const mayProvision = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ may: boolean }>(`SELECT rolsuper OR (rolcreaterole AND rolcreatedb) AS may FROM pg_roles WHERE rolname = current_user`);
    return rows[0]?.may ?? false;
  });

/**
 * One login and one database per name, with a password of the secrets folder; nobody else may connect. Idempotent,
 * and safe when several processes start at once.
 */
export async function provision(adminUrl: string, names: readonly string[], secrets: string): Promise<Map<string, Provisioned>> {
  const passwords = new Map<string, string>();
  for (const name of names) {
    if (!identifier.test(name)) throw new Error(`'${name}' cannot name a login`);
    passwords.set(name, await secret(secrets, `postgres-${name}`));
  }
  await withClient(adminUrl, async (client) => {
    await client.query(`SELECT pg_advisory_lock(hashtext('zhitong.provision'))`);
    for (const [name, password] of passwords) await provisionOne(client, name, password);
  });
  const result = new Map<string, Provisioned>();
  for (const [name, password] of passwords) {
    const url = new URL(adminUrl);
    url.username = name;
    url.password = password;
    url.pathname = `/${name}`;
    result.set(name, { name, url: url.toString() });
  }
  return result;
}

async function provisionOne(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount: role } = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [name]);
  if (role === 0) await client.query(`CREATE ROLE ${name} LOGIN`);
  await client.query(`ALTER ROLE ${name} PASSWORD ${client.escapeLiteral(password)}`);
  for (const [setting, value] of Object.entries(limits)) await client.query(`ALTER ROLE ${name} SET ${setting} = '${value}'`);
  const { rowCount: database } = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [name]);
  if (database === 0) {
    // Only a member of a role may give it a database; a superuser is one anyway.
    await client.query(`GRANT ${name} TO current_user`).catch(() => undefined);
    await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
  }
  await client.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC`);
}

/** Runs statements on a database of the same server, e.g. grants on the tables of the embedded log. */
export const runOn = (url: string, statements: readonly string[]): Promise<void> =>
  withClient(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
