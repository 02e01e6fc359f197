import type { Check } from './scene.js';

/**
 * What a reaction writes names its cause: the same cause does not make the same fact twice. A person's mailbox gets a
 * message once per cause too.
 */
export const effectsOnce: Check = {
  title: 'no fact has had the same effect twice',
  find: async ({ facts }) => {
    const found: string[] = [];
    const effects = new Map<string, string>();
    for (const [id, chain] of facts)
      for (const { cause, type, seq, data } of chain) {
        if (cause === undefined) continue;
        const effect = `${id} ${type} ${cause} ${JSON.stringify(data)}`;
        const before = effects.get(effect);
        if (before !== undefined) found.push(`${id}: facts ${before} and ${seq} are both the ${type} of ${cause}`);
        effects.set(effect, String(seq));
      }
    return found;
  },
};
