import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The address of the board's style sheet among the built files: its name bears the hash of its content. */
export function boardStyle(siteDir: string | undefined): string | undefined {
  if (siteDir === undefined) return undefined;
  try {
    const file = readdirSync(path.join(siteDir, 'assets')).find((name) => /^board-[\w-]+\.css$/.test(name));
    return file === undefined ? undefined : `/assets/${file}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
