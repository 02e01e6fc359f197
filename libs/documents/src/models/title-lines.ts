/** So many characters of size 2 stand on a line of 156 mm. */
const widest = 20;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters as wide as they are printed: Latin letters and digits take a little more than half. */
const widthOf = (text: string): number =>
  [...text].reduce((width, char) => width + (/[\x20-\x7e]/.test(char) ? 0.6 : 1), 0);

const opens = /[“‘《〈（(〔「]$/;
const closes = /^[”’》〉）)〕」、，。：；！？]/;
/** Words that lean on the one before or after them: no line begins with the first kind, none ends with the second. */
const leanBack = /^(的|等|了|们|者|性|化|型|类|案|问题)$/;
const leanForward = /^(和|与|及|以及|对|对于|在|向|为|将|把|以|由|从|关于|就|是|不)$/;
/** A single character left over is part of a term that the dictionary does not know: 电磁|阀, 大|口径, 滴|灌|带. */
const fragment = /^\p{Script=Han}$/u;

/** Pieces of a title that stay whole: words with their punctuation, and whatever stands in quotes or brackets. */
function pieces(title: string): string[] {
  const joined: string[] = [];
  let open = 0;
  let forward = false;
  for (const { segment } of words.segment(title)) {
    const last = joined.at(-1);
    const single = fragment.test(segment) && !leanBack.test(segment) && !leanForward.test(segment);
    const leans = open > 0 || forward || single || closes.test(segment) || leanBack.test(segment);
    const attaches = last !== undefined && leans;
    if (attaches && widthOf(last + segment) <= widest) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
    if (opens.test(segment)) open += 1;
    else if (/^[”’》〉）)〕」]/.test(segment)) open = Math.max(0, open - 1);
    forward = single || opens.test(segment) || leanForward.test(segment) || /[\x21-\x7e]$/.test(segment);
  }
  return joined.flatMap((piece) => (widthOf(piece) <= widest ? [piece] : [...piece]));
}

/** Even lines are good; a middle line shorter than its neighbours (an hourglass) is not (GB/T 9704-2012, 7.3.1). */
function cost(lines: readonly string[]): number {
  const widths = lines.map(widthOf);
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0);
  const hourglass = widths.some(
    (width, i) => i > 0 && i < widths.length - 1 && width < widths[i - 1]! && width < widths[i + 1]!,
  );
  return uneven + (hourglass ? 1_000 : 0);
}

/** All ways to put pieces on exactly `count` lines. */
function* layouts(rest: readonly string[], count: number): Generator<string[]> {
  if (count === 1) {
    const only = rest.join('');
    if (widthOf(only) <= widest) yield [only];
    return;
  }
  let line = '';
  for (const [i, piece] of rest.slice(0, rest.length - count + 1).entries()) {
    line += piece;
    if (widthOf(line) > widest) return;
    for (const others of layouts(rest.slice(i + 1), count - 1)) yield [line, ...others];
  }
}

/**
 * Breaks a title by meaning: on as few lines as it fits, within no word, quotation or bracket, the lines as even as
 * may be. A line break of the author's is kept.
 */
export function titleLines(title: string): string[] {
  return title
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part.length > 0)
    .flatMap((part) => {
      const parts = pieces(part);
      for (let count = Math.max(1, Math.ceil(widthOf(part) / widest)); count <= 8; count += 1) {
        const best = [...layouts(parts, count)]
          .map((lines) => ({ lines, cost: cost(lines) }))
          .reduce<{ lines: string[]; cost: number } | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
        if (best) return best.lines.map((one) => one.trim());
      }
      return [part];
    });
}
