import type { Finding } from '@zhitong/service';

/** What was found, and where: a service, or `machine` for what all share. */
export interface Found extends Finding {
  where: string;
}

/** A clock and a disk are the machine's, whichever service they were asked for: they are told once. */
const shared = new Set(['clock', 'disk']);

/** Red before yellow, each once. */
export function sorted(found: readonly Found[]): Found[] {
  const told = new Map<string, Found>();
  for (const one of found) {
    const where = shared.has(one.code) ? 'machine' : one.where;
    const key = `${where} ${one.what.en}`;
    if (!told.has(key)) told.set(key, { ...one, where });
  }
  const all = [...told.values()];
  return [...all.filter(({ level }) => level === 'red'), ...all.filter(({ level }) => level !== 'red')];
}

/** Two lines per finding: what is the matter, and what to do. One line when all is well. */
export function reportLines(found: readonly Found[], looked: readonly string[]): string[] {
  if (found.length === 0) return [`一切正常 · all is well: ${looked.join(', ')}`];
  return found.flatMap(({ level, where, what, todo }) => [
    `${level === 'red' ? '✗ 红' : '! 黄'}  ${where}: ${what.zh} · ${what.en}`,
    `      → ${todo.zh} ${todo.en}`,
  ]);
}

/** 1 when something is red: a person is wanted now. */
export const exitCodeOf = (found: readonly Found[]): 0 | 1 => (found.some(({ level }) => level === 'red') ? 1 : 0);
