import { openDatabase } from '@zhitong/service';
import { createDatabase } from '@zhitong/testing';
import { serviceNames } from '../environment.js';
import { services } from '../services.js';

/** Every column of every table of every service, as its migrations make them: `intake contact.mobile`. */
export async function realColumns(): Promise<string[]> {
  const found: string[] = [];
  for (const service of serviceNames) {
    const database = await createDatabase(`privacy_${service}`);
    try {
      const dataSource = await openDatabase(services[service], database.url, 2);
      try {
        for (const tables of services[service].projections ?? []) {
          const schema = `p_${tables.group.replaceAll('-', '_')}`;
          await dataSource.query(`CREATE SCHEMA ${schema}`);
          for (const statement of tables.create(schema)) await dataSource.query(statement);
        }
        const rows = await dataSource.query<{ name: string }[]>(
          `SELECT CASE table_schema WHEN 'public' THEN '' ELSE table_schema || '.' END || table_name || '.' || column_name AS name
           FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
        );
        found.push(...rows.map(({ name }) => `${service} ${name}`));
      } finally {
        await dataSource.destroy();
      }
    } finally {
      await database.drop();
    }
  }
  return found;
}
