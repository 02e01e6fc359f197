import { setTimeout as pause } from 'node:timers/promises';

/** When each arrival is due, ms after the beginning: so many a second, evenly, whatever becomes of those before. */
export const schedule = (rate: number, seconds: number): number[] =>
  Array.from({ length: Math.floor(rate * seconds) }, (_, nth) => (nth * 1_000) / rate);

/** One arrival, as it went. */
export interface Arrival<R> {
  /** On the clock of performance.now(). */
  due: number;
  /** How much later it was sent: the one who measures could not keep up, ms. */
  late: number;
  result: R;
}

/**
 * Sends each arrival when it is due and waits for no answer before the next: a slow answer delays nobody else, as
 * people do not wait for each other. What counts begins at `due`, so that a stall is not left out of the figures.
 */
export async function openLoop<R>(
  dues: readonly number[],
  send: (nth: number, due: number) => Promise<R>,
): Promise<Arrival<R>[]> {
  const began = performance.now();
  const sent: Promise<Arrival<R>>[] = [];
  for (const [nth, offset] of dues.entries()) {
    const due = began + offset;
    const wait = due - performance.now();
    if (wait > 0) await pause(wait);
    const late = Math.max(0, performance.now() - due);
    sent.push(send(nth, due).then((result) => ({ due, late, result })));
  }
  return Promise.all(sent);
}
