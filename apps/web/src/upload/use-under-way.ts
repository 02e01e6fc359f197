import { useSyncExternalStore } from 'react';
import type { FilesOf, Purpose } from './places.js';
import { placeOf, transfersAt, whenTransfersChange } from './transfers.js';

/** How many files are still on their way: whoever sends off the thing waits for them. */
export function useUnderWay(of: FilesOf, purpose?: Purpose): number {
  const going = useSyncExternalStore(whenTransfersChange, () => transfersAt(placeOf(of, purpose)));
  return going.filter(({ at }) => at !== 'refused').length;
}
