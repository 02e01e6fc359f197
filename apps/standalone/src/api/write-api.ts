import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { apiDocument } from './api-document.js';

const heading = '// Written by `npm run openapi` from the routes and field rules of the services. Do not edit.\n\n';

/** Every file that is made from the API, by its path in the project. */
export async function apiFiles(): Promise<Map<string, string>> {
  const document = apiDocument();
  const types = await openapiTS(structuredClone(document) as never, { alphabetize: true, silent: true });
  return new Map([
    ['docs/openapi.json', `${JSON.stringify(document, null, 1)}\n`],
    ['apps/web/src/api/schema.ts', heading + astToString(types)],
  ]);
}

/** Writes what is not up to date. @returns the paths of those files; with `check` nothing is written */
export async function writeApi(root: string, check = false): Promise<string[]> {
  const stale: string[] = [];
  for (const [file, text] of await apiFiles()) {
    const place = `${root}/${file}`;
    if ((await readFile(place, 'utf8').catch(() => '')) === text) continue;
    stale.push(file);
    if (!check) await writeFile(place, text);
  }
  return stale;
}
