import fc from 'fast-check';
import { csv, neutral } from './csv.js';

/** Reads what {@link csv} writes, as a spreadsheet does. */
function cells(text: string): string[][] {
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell, end] of text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(cell!.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
const column = [{ heading: '名称', value: (text: string) => text }];

describe('formula injection', () => {
  it.each([
    '=HYPERLINK("http://evil.example","报价")',
    '+1+cmd|" /C calc"!A0',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    ' =1',
    '\u200b=1',
  ])('%j is shown, not run', (text) => {
    expect(cells(csv([text], column))).toEqual([['名称'], [`'${text}`]]);
  });

  it('leaves ordinary texts, numbers and nothing as they are (control)', () => {
    expect(neutral('棉花打包机断包率 < 1%')).toBe('棉花打包机断包率 < 1%');
    const both = csv(
      [{ a: -3.5, b: null }],
      [
        { heading: 'a', value: ({ a }) => a },
        { heading: 'b', value: ({ b }) => b },
      ],
    );
    expect(cells(both)[1]).toEqual(['-3.5', '']);
  });

  it('is in no cell, whatever the texts: every cell comes back whole, and none begins a formula', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '－', '"', ',', ' ', '井', 'a'),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }))), (texts) => {
        const read = cells(csv(texts, column))
          .slice(1)
          .map(([cell]) => cell!);
        expect(read.map((cell, i) => (cell === texts[i] ? cell : cell.replace(/^'/, '')))).toEqual(texts);
        for (const cell of read) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });
});
