import { setTimeout as pause } from 'node:timers/promises';
import type { Planned } from '../schedule/fault.js';
import type { Stage } from '../stage/stage.js';
import { act } from './act.js';

/**
 * Does every fault at its time; what lasts goes on beside what follows, but a server is restarted only when it is up.
 * Resolves when all are over. @throws when one could not be done: a fault that did not happen proves nothing
 */
export async function runSchedule(planned: readonly Planned[], stage: Stage, stop: AbortSignal): Promise<void> {
  const began = performance.now();
  const going: Promise<void>[] = [];
  const restarts = new Map<string, Promise<void>>();
  for (const { at, fault } of planned) {
    await pause(Math.max(0, at - (performance.now() - began)), undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) break;
    const before = restarts.get(fault.kind) ?? Promise.resolve();
    const now = before.then(() => act(fault, stage));
    if (fault.kind === 'restart-database' || fault.kind === 'restart-broker') restarts.set(fault.kind, now);
    // Awaited below; until then its failure is nobody's.
    now.catch(() => undefined);
    going.push(now);
  }
  await Promise.all(going);
}
