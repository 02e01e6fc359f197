import type { PartHealth } from '../run/part-health.js';
import { troubleOf } from '../run/trouble.js';
import type { FilePlaces, FilesOfService } from './file-places.js';

/** How long a store is waited for when somebody asks how it does, ms. */
const patience = 5_000;

/** Whether the places of files that a service has to do with can be looked into. */
export async function healthOfPlaces(
  { keeps = false, blinded }: Partial<FilesOfService> = {},
  places: FilePlaces,
): Promise<PartHealth[]> {
  const used = [...(keeps ? (['own'] as const) : []), ...(blinded ? (['blinded'] as const) : [])];
  return Promise.all(used.map((part) => healthOf(part, places[part].check())));
}

async function healthOf(part: string, checked: Promise<void>): Promise<PartHealth> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })), patience);
  });
  try {
    await Promise.race([checked, late]);
    return { part, ready: true };
  } catch (error) {
    return { part, ready: false, waitsFor: troubleOf(error) };
  } finally {
    clearTimeout(timer);
  }
}
