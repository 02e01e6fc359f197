import type { Check } from './scene.js';

/** In the log itself: 1, 2, 3 … under every key, each the hash of the one before. */
export const chains: Check = {
  title: 'the log has every number of every key once, in order, each chained to the one before',
  find: async ({ facts }) => {
    const found: string[] = [];
    for (const [id, chain] of facts)
      chain.forEach(({ seq, prev }, index) => {
        if (seq !== BigInt(index + 1)) found.push(`${id}: ${seq} stands where ${index + 1} should`);
        else if (prev !== (chain[index - 1]?.hash ?? '')) found.push(`${id}: ${seq} names another predecessor`);
      });
    return found;
  },
};
