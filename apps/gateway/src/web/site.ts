import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compressOnce, hashOf, type Encoding } from './encoding.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

/** A built file, ready to be sent. */
export interface SiteFile {
  type: string;
  hash: string;
  /** Its name contains the hash of its content: it never changes. */
  immutable: boolean;
  /** Compressed when somebody first asks for it so, and kept: a start waits for none of them. */
  body(encoding: Encoding): Buffer;
}

/** The built files of the web app, by their path: `assets/portal-Bx3….js`. They are small enough to be kept in memory. */
export type Site = ReadonlyMap<string, SiteFile>;

function prepared(file: string, name: string): SiteFile {
  const identity = readFileSync(file);
  const bodies: Partial<Record<Encoding, Buffer>> = {};
  return {
    type: types[path.extname(file)] ?? 'application/octet-stream',
    hash: hashOf(identity),
    immutable: name.startsWith('assets/'),
    body: (encoding) => (bodies[encoding] ??= compressOnce[encoding](identity)),
  };
}

/** Reads the built files once. Empty where nothing was built. */
export function readSite(folder: string): Site {
  const site = new Map<string, SiteFile>();
  const visit = (at: string) => {
    for (const entry of readdirSync(path.join(folder, at), { withFileTypes: true })) {
      const name = path.posix.join(at, entry.name);
      if (entry.isDirectory()) visit(name);
      else if (!entry.name.endsWith('.map')) site.set(name, prepared(path.join(folder, name), name));
    }
  };
  try {
    visit('');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return site;
}
