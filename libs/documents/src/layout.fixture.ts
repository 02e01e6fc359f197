import type { Measured, Rule, Run } from './measured.fixture.js';

/** GB/T 9704-2012, mm. The type area is 156 × 225; 22 lines of 28 characters of size 3. */
export const area = { top: 37, left: 28, right: 184, bottom: 262 };
export const pitch = 225 / 22;
const size3 = (15.75 * 25.4) / 72;
const tolerance = 1;
/** What a hand with a ruler would not see. */
const exact = 0.05;

const off = (what: string, is: number | undefined, should: number, by = tolerance): string[] =>
  is !== undefined && Math.abs(is - should) <= by
    ? []
    : [`${what}: ${is?.toFixed(2) ?? 'not there'}, not ${should.toFixed(2)} mm`];

export const runOf = ({ runs }: Measured, text: string | RegExp): Run | undefined =>
  runs.find((run) => (typeof text === 'string' ? run.text.includes(text) : text.test(run.text)));
export const redRule = ({ rules }: Measured): Rule | undefined => rules.find(({ colour }) => colour === '#ff0000');
const upright = ({ runs }: Measured) => runs.filter(({ level }) => level);
const isPageNumber = ({ text }: Run) => /^— \d+ —$/.test(text);

/** Everything outside the type area, but for page numbers. */
export function wrongMargins(measured: Measured): string[] {
  const inside = upright(measured).filter((run) => !isPageNumber(run));
  const edge = (pick: (run: Run) => number, most: (...all: number[]) => number) => most(...inside.map(pick));
  return [
    ...off(
      'left margin',
      edge(({ left }) => left, Math.min),
      area.left,
    ),
    ...off(
      'right margin',
      edge(({ right }) => right, Math.max),
      area.right,
    ),
    ...off(
      'top margin',
      edge(({ top }) => top, Math.min),
      area.top,
    ),
    ...(edge(({ bottom }) => bottom, Math.max) > area.bottom + exact ? ['text below the type area'] : []),
  ];
}

/** Every full line of text: 28 characters of 1/28 of the width, on one of 22 places of the page. */
export function wrongGrid(measured: Measured): string[] {
  const text = upright(measured).filter(({ size, colour }) => Math.abs(size - 15.75) < 0.01 && colour !== '#ff0000');
  const full = text.filter(({ left, right }) => left < area.left + exact && right > area.right - exact);
  const wrong = full.filter((run) => [...run.text].length !== 28);
  const lines = text.map(({ top }) => (top - area.top) / pitch);
  const pages = [...new Set(full.map(({ page }) => page))];
  const most = Math.max(
    0,
    ...pages.map((page) => new Set(text.filter((run) => run.page === page).map(({ top }) => top.toFixed(1))).size),
  );
  return [
    ...(full.length < 20 ? ['hardly a full line'] : []),
    ...(most === 22 ? [] : [`no page is full: at most ${most} lines`]),
    ...wrong.map((run) => `${[...run.text].length} characters: ${run.text}`),
    ...lines
      .filter((line) => Math.abs(line - Math.round(line)) * pitch > exact || line > 21.1)
      .map((line) => `not on the grid: line ${line.toFixed(3)}`),
  ];
}

/** — n —: the dash 7 mm below the type area, odd pages right, even pages left, one character of size 4 in. */
export function wrongPageNumbers(measured: Measured): string[] {
  const size4 = (14 * 25.4) / 72;
  return Array.from({ length: measured.pages }, (_, i) => i + 1).flatMap((page) => {
    const number = measured.runs.find((run) => run.page === page && run.text === `— ${page} —`);
    return [
      ...off(`dash of page ${page}`, number && (number.top + number.bottom) / 2, area.bottom + 7),
      ...(page % 2 === 1
        ? off(`page ${page}, right`, number?.right, area.right - size4, exact)
        : off(`page ${page}, left`, number?.left, area.left + size4, exact)),
    ];
  });
}

/** Mark, number, red rule, title and addressee of an official document. */
export function wrongHead(
  measured: Measured,
  { mark, number, title, addressee }: Record<'mark' | 'number' | 'title' | 'addressee', string>,
): string[] {
  const [theMark, theNumber, theTitle, to] = [mark, number, title, addressee].map((text) => runOf(measured, text));
  const rule = redRule(measured);
  const centred = (what: string, run: Run | undefined) => off(what, run && (run.left + run.right) / 2, 106);
  return [
    ...off('mark', theMark?.top, area.top + 35),
    ...centred('mark, centred', theMark),
    // Two blank lines between the lines of the grid that mark and number touch.
    ...off('number', theNumber?.top, area.top + 7 * pitch, exact),
    ...off('red rule', rule?.y, (theNumber?.bottom ?? 0) + 4),
    ...off('red rule, left', rule?.left, area.left, exact),
    ...off('red rule, right', rule?.right, area.right, exact),
    ...off('title', theTitle?.top, area.top + 10 * pitch, exact),
    ...(theTitle && rule && theTitle.top - rule.y >= 2 * pitch - exact ? [] : ['no two lines between rule and title']),
    ...centred('title, centred', theTitle),
    // One blank line below the last line of the title.
    ...off(
      'addressee, down',
      to?.top,
      area.top + (11 + measured.runs.filter(({ size }) => size === 22).length) * pitch,
      exact,
    ),
    ...off('addressee', to?.left, area.left, exact),
    ...(theMark?.colour === '#ff0000' && theTitle?.colour === '#000000' ? [] : ['colours of mark and title']),
    ...(theTitle?.size === 22 && to && Math.abs(to.bottom - to.top - size3) < exact
      ? []
      : ['sizes of title and addressee']),
  ];
}

/** The closing block: at the bottom of the last page, rules 0.35 mm outside and 0.25 mm inside, the last one on the edge. */
export function wrongClosing({ rules, pages, runs }: Measured, { inner }: { inner: number }): string[] {
  const block = rules.filter(({ page, colour }) => page === pages && colour !== '#ff0000').sort((a, b) => a.y - b.y);
  const weights = block.map(({ weight }) => Math.round(weight * 100) / 100);
  const expected = [0.35, ...Array.from({ length: inner }, () => 0.25), 0.35];
  const within = runs.filter(({ page, top, text }) => page === pages && top > (block[0]?.y ?? 0) && !/^— /.test(text));
  return [
    ...(JSON.stringify(weights) === JSON.stringify(expected) ? [] : [`rules of ${weights.join(', ')} mm`]),
    ...off('last rule', block.at(-1)?.y, area.bottom, 0.4),
    ...block.flatMap(({ left, right }) => [
      ...off('rule, left', left, area.left, exact),
      ...off('rule, right', right, area.right, exact),
    ]),
    ...(within.length > 0 && within.every(({ size }) => size === 14) ? [] : ['not set in size 4']),
  ];
}
