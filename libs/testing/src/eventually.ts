import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until a condition holds, asking again every few milliseconds.
 * @throws what the last attempt threw, or that it never held, after `limit` ms
 */
export async function eventually<R>(
  condition: () => Promise<R | false | undefined> | R | false | undefined,
  limit = 15_000,
): Promise<R> {
  const deadline = Date.now() + limit;
  for (let failure: unknown; ;) {
    try {
      const result = await condition();
      if (result !== false && result !== undefined) return result;
      failure = new Error(`the condition did not hold within ${limit} ms`);
    } catch (error) {
      failure = error;
    }
    if (Date.now() > deadline) throw failure;
    await pause(5);
  }
}
