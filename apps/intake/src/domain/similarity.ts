/**
 * The bigrams of a text, each once, for finding the same problem in other words. Chinese has no spaces to split at and
 * PostgreSQL's trigrams are blind to it in the C locale, so pairs of characters are compared; letters and digits count,
 * in one case, everything else only separates.
 */
export function bigrams(text: string): string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = runs.flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  });
  return [...new Set(pairs)];
}
