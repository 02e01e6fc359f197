import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mayProvision, provision, runOn, type Provisioned } from './provision.js';
import { withClient } from './with-client.js';

const adminUrl = process.env.TEST_DATABASE_URL!;
const label = `p${randomBytes(4).toString('hex')}`;
const [one, two, operator] = [`${label}_one`, `${label}_two`, `${label}_operator`];

const query = <R>(url: string, sql: string): Promise<R[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows as R[]);

describe('logins and databases of the services', () => {
  let secrets: string;
  let made: Map<string, Provisioned>;

  beforeAll(async () => {
    secrets = await mkdtemp(path.join(tmpdir(), 'zhitong-secrets-'));
    made = await provision(adminUrl, [one, two], secrets);
  });
  afterAll(async () => {
    await withClient(adminUrl, async (client) => {
      for (const name of [one, two, `${operator}_service`])
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      for (const name of [one, two, `${operator}_service`, operator]) await client.query(`DROP ROLE IF EXISTS ${name}`);
    });
    await rm(secrets, { recursive: true, force: true });
  });

  it('gives each service a database of its own in which it may do what it needs', async () => {
    expect(await query(made.get(one)!.url, `SELECT current_user AS login, current_database() AS database`)).toEqual([
      { login: one, database: one },
    ]);
    await runOn(made.get(one)!.url, ['CREATE SCHEMA s', 'CREATE TABLE s.t (n int)', 'INSERT INTO s.t VALUES (1)']);
  });

  it('lets no service into the database of another', async () => {
    const trespass = new URL(made.get(one)!.url);
    trespass.pathname = `/${two}`;
    await expect(query(trespass.toString(), 'SELECT 1')).rejects.toThrow(`permission denied for database "${two}"`);
  });

  it('limits how long a service may hold others up', async () => {
    const rows = await query<{ name: string; setting: string }>(
      made.get(two)!.url,
      `SELECT name, setting FROM pg_settings WHERE name IN ('idle_in_transaction_session_timeout', 'lock_timeout', 'transaction_timeout') ORDER BY 1`,
    );
    expect(rows).toEqual([
      { name: 'idle_in_transaction_session_timeout', setting: '3000' },
      { name: 'lock_timeout', setting: '10000' },
      { name: 'transaction_timeout', setting: '60000' },
    ]);
  });

  it('changes nothing when repeated, also by several at once', async () => {
    const again = await Promise.all(Array.from({ length: 4 }, () => provision(adminUrl, [one, two], secrets)));
    for (const map of again) expect(map).toEqual(made);
    expect(await query(made.get(one)!.url, 'SELECT n FROM s.t')).toEqual([{ n: 1 }]);
  });

  it('does not mind that the owner of a database grants at the same moment', async () => {
    await withClient(made.get(one)!.url, async (owner) => {
      await owner.query(`BEGIN`);
      await owner.query(`GRANT CONNECT ON DATABASE ${one} TO ${two}`);
      expect(await provision(adminUrl, [one, two], secrets)).toEqual(made);
      await owner.query(`ROLLBACK`);
    });
  });

  it('can be done by an operator who is not a superuser, but not by a service', async () => {
    await runOn(adminUrl, [`CREATE ROLE ${operator} LOGIN CREATEROLE CREATEDB PASSWORD 'secret'`]);
    const url = new URL(adminUrl);
    url.username = operator;
    url.password = 'secret';
    expect(await mayProvision(url.toString())).toBe(true);
    const provisioned = await provision(url.toString(), [`${operator}_service`], secrets);
    await runOn(provisioned.get(`${operator}_service`)!.url, ['CREATE TABLE t (n int)']);
    expect(await mayProvision(made.get(one)!.url)).toBe(false);
  });

  it('refuses a name that is no identifier', async () => {
    await expect(provision(adminUrl, ['x; DROP'], secrets)).rejects.toThrow(`'x; DROP' cannot name a login`);
  });

  it('undoes what was done when a statement fails', async () => {
    await expect(runOn(made.get(two)!.url, ['CREATE TABLE half (n int)', 'SELECT 1/0'])).rejects.toThrow(
      'division by zero',
    );
    expect(await query(made.get(two)!.url, `SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
  });
});
