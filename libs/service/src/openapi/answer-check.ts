import { isDeepStrictEqual } from 'node:util';
import type { RouteAnswers } from './answers.js';

/** An answer that its description does not allow: a defect of the service, found in tests. */
export class AnswerUndescribed extends Error {
  override readonly name = 'AnswerUndescribed';
}

/** Where two values differ first, as a path. */
function difference(given: unknown, described: unknown, path = ''): string {
  if (typeof given !== 'object' || given === null || typeof described !== 'object' || described === null) return path;
  for (const name of new Set([...Object.keys(given), ...Object.keys(described)])) {
    const [a, b] = [(given as Record<string, unknown>)[name], (described as Record<string, unknown>)[name]];
    if (!isDeepStrictEqual(a, b)) return difference(a, b, path === '' ? name : `${path}.${name}`);
  }
  return path;
}

/** Holds an answer against the description of its route. @throws AnswerUndescribed naming what does not fit */
export function checkAnswer(route: string, answers: RouteAnswers, status: number, expected: number, body: unknown) {
  const statuses = answers.status ?? [expected];
  const fail = (what: string): never => {
    throw new AnswerUndescribed(`${route} answers ${status}: ${what}`);
  };
  if (!statuses.includes(status)) fail(`described are ${statuses.join(', ')}`);
  if (answers.media) return;
  const wire: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  if (answers.body === null) {
    if (wire !== undefined) fail('a body where none is described');
    return;
  }
  const parsed = answers.body.safeParse(wire);
  if (!parsed.success) fail(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  else if (!isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.data)), wire))
    fail(`'${difference(wire, parsed.data)}' is not described`);
}
