import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cssBeyond } from './css-use.js';
import { jsBeyond } from './js-use.js';

const lines = 'lines break where they always did';
const gaps = 'no gap between Han characters and Latin letters';

/** What may be used although Chrome 109 lacks it, and what happens there. */
const harmless: Readonly<Record<string, string>> = {
  ...{ 'text-wrap': lines, 'text-wrap: balance': lines, 'text-wrap: pretty': lines },
  ...{ 'text-autospace': gaps, 'text-autospace: normal': gaps },
  '.startViewTransition()': 'of React, for a component that no screen uses; it catches that it is missing',
};

/** What built files use that Chrome 109 lacks, a line each: `desk-Bx3.js: .toSorted()`. */
export function beyondOldest(folder: string): { files: number; found: string[] } {
  const files = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name));
  const found = files.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const uses = name.endsWith('.css') ? cssBeyond(text) : jsBeyond(text);
    return [...uses].filter((use) => !Object.hasOwn(harmless, use)).map((use) => `${name}: ${use}`);
  });
  return { files: files.length, found };
}
