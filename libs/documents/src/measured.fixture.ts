import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as it stands on a page; lengths in mm from the upper left corner of the sheet. */
export interface Run {
  text: string;
  page: number;
  left: number;
  right: number;
  /** Of the character box (em): 0.88 of the size above the baseline, 0.12 below it. */
  top: number;
  bottom: number;
  /** Points. */
  size: number;
  colour: string;
  font: string;
  /** False for what stands askew. */
  level: boolean;
}

/** A straight line that is drawn. */
export interface Rule {
  page: number;
  left: number;
  right: number;
  y: number;
  weight: number;
  colour: string;
}

export interface Measured {
  pages: number;
  runs: Run[];
  /** Horizontal lines. */
  rules: Rule[];
  /** The text of a page, or of all, without the spaces that are not in it. */
  text(page?: number): string;
  title: unknown;
}

const mm = (points: number) => (points * 25.4) / 72;
type Matrix = readonly [number, number, number, number, number, number];
const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

interface Drawn {
  colours: Map<string, string>;
  rules: Rule[];
}

/** Follows the drawing commands of a page: lines, and the colour of the text that begins at a place. */
function drawn(page: number, height: number, fns: readonly number[], args: readonly any[]): Drawn {
  let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, weight: 1, stroke: '#000000', fill: '#000000' };
  const stack: (typeof state)[] = [];
  const [colours, rules] = [new Map<string, string>(), [] as Rule[]];
  for (const [i, fn] of fns.entries()) {
    const given = args[i];
    if (fn === OPS.save) stack.push({ ...state });
    else if (fn === OPS.restore) state = stack.pop()!;
    else if (fn === OPS.transform) state.matrix = times(state.matrix, given as Matrix);
    else if (fn === OPS.setLineWidth) state.weight = given[0] as number;
    else if (fn === OPS.setStrokeRGBColor) state.stroke = given[0] as string;
    else if (fn === OPS.setFillRGBColor) {
      state.fill = given[0] as string;
      colours.set(`${state.matrix[4].toFixed(1)} ${state.matrix[5].toFixed(1)}`, state.fill);
    } else if (fn === OPS.constructPath) {
      const box = given[2] as Record<number, number>;
      const [a, b] = [
        times(state.matrix, [1, 0, 0, 1, box[0]!, box[1]!]),
        times(state.matrix, [1, 0, 0, 1, box[2]!, box[3]!]),
      ];
      if (Math.abs(a[5] - b[5]) < 0.01)
        rules.push({
          ...{ page, left: mm(Math.min(a[4], b[4])), right: mm(Math.max(a[4], b[4])), y: mm(height - a[5]) },
          ...{ weight: mm(state.weight), colour: state.stroke },
        });
    }
  }
  return { colours, rules };
}

/** Reads the text layer and the lines of a PDF. */
export async function measure(pdf: Buffer): Promise<Measured> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0, disableFontFace: true }).promise;
  const [runs, rules]: [Run[], Rule[]] = [[], []];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList();
    const { colours, rules: lines } = drawn(number, height, fnArray, argsArray);
    rules.push(...lines);
    const { items } = await page.getTextContent({ disableNormalization: true });
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a, b, , d, x, y] = item.transform as unknown as Matrix;
      runs.push({
        ...{ text: item.str, page: number, left: mm(x), right: mm(x + item.width), size: d },
        ...{ top: mm(height - y - 0.88 * d), bottom: mm(height - y + 0.12 * d) },
        colour: colours.get(`${x.toFixed(1)} ${y.toFixed(1)}`) ?? '',
        font: (page.commonObjs.get(item.fontName) as { name?: string } | undefined)?.name ?? item.fontName,
        level: b === 0 && a > 0,
      });
    }
  }
  const { info } = await document.getMetadata();
  await document.loadingTask.destroy();
  const text = (page?: number) =>
    runs
      .filter((run) => page === undefined || run.page === page)
      .map((run) => run.text)
      .join('\n');
  return { pages: document.numPages, runs, rules, text, title: (info as { Title?: unknown }).Title };
}
