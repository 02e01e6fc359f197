import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue, looksOf, type Scene } from './index.js';

const web = path.resolve(import.meta.dirname, '../../../../web/src');

/** Every route of the app, by its routes.ts files, as the browser sees it. */
const routes = ['.', 'portal', 'desk'].flatMap((entry) =>
  readdirSync(path.join(web, entry))
    .map((folder) => path.join(web, entry, folder, 'routes.ts'))
    .filter((file) => existsSync(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/path: '([^']+)'/g)])
    .map(([, route]) => (entry === 'desk' ? `/desk${route}` : route!)),
);
/** Made by the gateway. */
const plain = ['/board', '/board/search', '/board/:list', '/board/:list/:id', '/brief/:id'];
/** Whatever is not there. */
const rest = '*';

describe('the catalogue of screens', () => {
  it('has every route of the app and of the gateway, and no other', () => {
    expect(routes.length).toBeGreaterThan(60);
    expect([...new Set(catalogue.map(({ route }) => route))].sort()).toEqual(
      [...new Set([...routes, ...plain, rest])].sort(),
    );
  });

  it('shows each in one state at least, under a name of its own', () => {
    const names = catalogue.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const anything = new Proxy({}, { get: () => 'x' }) as Scene;
    const shown = new Set([...looksOf(catalogue, undefined), ...looksOf(catalogue, anything)].map(({ name }) => name));
    expect(names.filter((name) => !shown.has(name))).toEqual([]);
  });
});
