import pg from 'pg';

/** SQLSTATE of a wrong login. */
const wrongLogin = new Set(['28P01', '28000']);

/** Whether a server lets us in: `refused` means that it answers and does not know our login. */
export async function knock(url: string): Promise<'open' | 'refused' | 'silent'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return 'open';
  } catch (error) {
    return wrongLogin.has((error as { code?: string }).code ?? '') ? 'refused' : 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
}
