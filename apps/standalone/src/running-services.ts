import { withClient } from '@zhitong/persistence';
import { serviceNames } from './environment.js';

/** Services that are connected to a database server, by their logins. */
export const runningServices = (adminUrl: string): Promise<string[]> =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT DISTINCT usename AS name FROM pg_stat_activity WHERE usename = ANY ($1) ORDER BY 1`,
      [serviceNames],
    );
    return rows.map(({ name }) => name);
  });
