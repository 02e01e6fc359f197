import { setTimeout as pause } from 'node:timers/promises';
import { serviceNames } from '@zhitong/standalone/environment';
import { waitingIn } from './at-rest.js';
import type { Scene } from './scene.js';

/** What nothing waits for twice in a row has come to rest. */
const calm = 2;

/**
 * Waits until nothing waits anywhere any more.
 * @returns what still did after `limit` ms
 */
export async function untilQuiet(scene: Pick<Scene, 'query' | 'log'>, limit: number): Promise<string[]> {
  let waiting: string[] = [];
  let quiet = 0;
  for (const deadline = performance.now() + limit; performance.now() < deadline; await pause(500)) {
    try {
      waiting = (await Promise.all(serviceNames.map((service) => waitingIn(service, scene)))).flat();
    } catch (error) {
      waiting = [`the servers do not answer: ${String(error)}`];
    }
    quiet = waiting.length === 0 ? quiet + 1 : 0;
    if (quiet === calm) return [];
  }
  return waiting.length === 0 ? ['something came and went to the end'] : waiting;
}
