import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
interface Locked {
  dev?: boolean;
  deprecated?: string;
  resolved?: string;
}

const root = path.resolve(import.meta.dirname, '../../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = (folder: string) => JSON.parse(read(path.join(folder, 'package.json'))) as Manifest;
const { dependencies = {}, devDependencies = {} } = manifest('.');
const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages);

describe('production dependencies', () => {
  it('have each a line that says why, and no line is left over', () => {
    const explained = [...read('docs/decisions/dependencies.md').matchAll(/^\| `([^`]+)` +\| (\S.*) \|$/gm)];
    expect(explained.map(([, name]) => name).sort()).toEqual(Object.keys(dependencies).sort());
    for (const [, , why] of explained) expect(why!.trim().length).toBeGreaterThan(10);
  });

  it('are pinned exactly, and to one version for the whole project', () => {
    const workspaces = ['apps', 'libs'].flatMap((parent) =>
      readdirSync(path.join(root, parent)).map((folder) => path.join(parent, folder)),
    );
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(`${name}@${version}`).toMatch(/@\d+\.\d+\.\d+(-[\w.]+)?$/);
    for (const folder of workspaces)
      for (const [name, version] of Object.entries(manifest(folder).dependencies ?? {}))
        if (!name.startsWith('@zhitong/'))
          expect(`${folder}: ${name} ${version}`).toBe(`${folder}: ${name} ${dependencies[name]}`);
  });

  it('are not deprecated, nor is anything that they bring along', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { dev, deprecated }]) => dev !== true && deprecated !== undefined)).toEqual([]);
  });

  it('come from wherever npm is told to look: the lock file names no host', () => {
    expect(locked.filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''))).toEqual([]);
  });
});
