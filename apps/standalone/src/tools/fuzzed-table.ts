import type { Fuzzed } from './schemathesis.js';

const heads = ['role', 'operations', 'cases', 'findings'] as const;

/** What a run is quoted by: a line per role, and whether the run came to its end. */
export function fuzzedTable(results: ReadonlyMap<string, Fuzzed>): string {
  const rows = [...results].map(([role, { tried, cases, findings, clean }]) => [
    role,
    String(tried),
    String(cases),
    clean || findings > 0 ? String(findings) : 'broke off',
  ]);
  const widths = heads.map((head, column) =>
    Math.max(...[heads, ...rows].map((row) => row[column]!.length), head.length),
  );
  return [[...heads], ...rows]
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))))
    .map((row) => row.join('  '))
    .join('\n');
}
