import type { Words } from './texts.js';

/** What stands in the fields. */
export interface Typed {
  text: string;
  rank: string;
  owner: string;
  due: string;
  audience: string;
}

export type Field = 'text' | 'rank' | 'owner' | 'due';

/** What is missing before it can be read once more, in the order of the fields. */
export function missingIn({ text, rank, owner, due }: Typed, t: Words): [Field, string][] {
  const missing: [Field, string][] = [];
  if ([...text.trim()].length < 2) missing.push(['text', t.text]);
  if ([...rank.trim()].length < 2) missing.push(['rank', t.rank]);
  if (owner === '' && due !== '') missing.push(['owner', t.dueAlone]);
  if (owner !== '' && due === '') missing.push(['due', t.due]);
  return missing;
}

/** Characters of a task; a longer instruction is its own text, and the task its beginning. */
const longestTask = 500;

/** The request: the task says what the instruction says. */
export const requestOf = ({ text, rank, owner, due, audience }: Typed) => ({
  text: text.trim(),
  rank: rank.trim(),
  audience,
  ...(owner === ''
    ? {}
    : { task: { owner, what: [...text.trim()].slice(0, longestTask).join(''), dueAt: `${due}T18:00:00+08:00` } }),
});

/** The field of the page that a field of the request belongs to. */
export const fieldOf = (path: string): Field =>
  path === 'rank' ? 'rank' : path === 'task.owner' ? 'owner' : path === 'task.dueAt' ? 'due' : 'text';
