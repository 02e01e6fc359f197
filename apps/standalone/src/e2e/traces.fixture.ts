import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { connectEmbedded } from '@zhitong/persistence';
import { openDatabase } from '@zhitong/service';
import { serviceNames } from '../environment.js';
import { services } from '../services.js';

/** Rows of all tables of all services, as text, in which one of these texts stands: `intake public.contact: 纪晓芸`. */
export async function inTables(dataDir: string, texts: readonly string[]): Promise<string[]> {
  const { adminUrl } = await connectEmbedded(dataDir);
  const found: string[] = [];
  for (const service of serviceNames) {
    const url = Object.assign(new URL(adminUrl), { pathname: `/${service}` }).toString();
    const dataSource = await openDatabase(services[service], url, 2);
    try {
      const tables = await dataSource.query<{ name: string }[]>(
        `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
      );
      for (const { name } of tables)
        for (const text of texts) {
          const [row] = await dataSource.query<{ there: boolean }[]>(
            `SELECT EXISTS (SELECT 1 FROM ${name} x WHERE strpos(x::text, $1) > 0) AS there`,
            [text],
          );
          if (row!.there) found.push(`${service} ${name}: ${text}`);
        }
    } finally {
      await dataSource.destroy();
    }
  }
  return found;
}

/** Files of the data folder, but for the database's own, in which one of these texts stands. */
export async function inFiles(dataDir: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.relative(dataDir, file).startsWith('postgres')) continue;
    const content = await readFile(file).catch(() => Buffer.alloc(0));
    for (const text of texts) if (content.includes(text)) found.push(`${path.relative(dataDir, file)}: ${text}`);
  }
  return found;
}
