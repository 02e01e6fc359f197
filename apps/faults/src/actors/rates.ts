import type { Rates } from '../preload/orders.js';

/** While the log repeats itself: often enough to meet every key, seldom enough to let work go on. */
export const rates: Rates = { twice: 0.3, stale: 0.3, held: 0.25, redelivered: 0.2, shuffled: 0.5 };
