/** A passage of a text, and whether the other text says the same. */
export interface Passage {
  text: string;
  shared: boolean;
}

const pairs = (text: string): string[] => {
  const letters = [...text.replaceAll(/[\s\p{P}]/gu, '')];
  return letters.slice(0, -1).map((letter, i) => letter + letters[i + 1]!);
};

/** So much of a clause must stand in the other text, in pairs of characters, to count as said there too. */
const enough = 0.6;

/** Splits a text at its punctuation; each clause is shared if most of it stands in the other text as well. */
export function passages(text: string, other: string): Passage[] {
  const there = new Set(pairs(other));
  const clauses = text.match(/[^，。；！？,;!?\n]+[，。；！？,;!?\n]*|[，。；！？,;!?\n]+/gu) ?? [];
  const found: Passage[] = [];
  for (const clause of clauses) {
    const own = pairs(clause);
    const shared =
      own.length === 0
        ? other.includes(clause.trim())
        : own.filter((pair) => there.has(pair)).length >= enough * own.length;
    const last = found.at(-1);
    if (last?.shared === shared) last.text += clause;
    else found.push({ text: clause, shared });
  }
  return found;
}
