/** The letters and digits of a text, as one reads them, and where each came from. */
export interface Letters {
  letters: string;
  /** Of each letter: the part of the text that it came from. */
  from: readonly { start: number; end: number }[];
}

/**
 * Full and half width, capital and small letters, accents, and whatever spaces and signs stand between make no
 * difference to a reader, so they make none here. Several letters can come from one character (`㈱`, `№`).
 */
const folded = (character: string): string =>
  character
    .normalize('NFKD')
    // Upwards first: `ß` and `ς` have no other way to meet `SS` and `Σ`.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The ideographs in use are written one way only: a packet is nearly all of them, and read by every expert. */
const plainHan = /^[\u4e00-\u9fff]$/;

export function lettersOf(text: string): Letters {
  let letters = '';
  const from: { start: number; end: number }[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const found = plainHan.test(character) ? character : folded(character);
    letters += found;
    for (let i = 0; i < found.length; i += 1) from.push({ start, end });
    start = end;
  }
  return { letters, from };
}

/** Where `letters` stand in others, overlapping ones too. */
export function* placesIn(text: string, letters: string): Generator<number> {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) yield at;
}
