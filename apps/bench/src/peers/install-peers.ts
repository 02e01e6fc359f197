import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

/** The newest of each that run on Node 20. */
const versions = { 'pg-transactional-outbox': '0.5.7', 'graphile-worker': '0.16.6', 'pg-boss': '10.4.2' };

const folder = path.resolve(import.meta.dirname, '../../../../.cache/peers');

/**
 * Fetches the peers once, beside the project: they are no dependencies of it.
 * @returns how to load one @throws npm's complaint where there is no registry
 */
export async function installPeers(say: (line: string) => void): Promise<(name: keyof typeof versions) => unknown> {
  const manifest = path.join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: versions }, null, 2);
  const present = existsSync(path.join(folder, 'node_modules')) && (await readFile(manifest, 'utf8')) === wanted;
  if (!present) {
    say(
      `  fetching ${Object.entries(versions)
        .map((entry) => entry.join('@'))
        .join(', ')} into .cache/peers`,
    );
    await mkdir(folder, { recursive: true });
    await writeFile(manifest, wanted);
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    await promisify(execFile)('npm', ['install', ...flags], { cwd: folder });
  }
  return createRequire(manifest);
}
