import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { neutral, writeCsv } from './csv.js';

/** Reads what {@link writeCsv} writes, as a spreadsheet does. */
function cells(file: string): string[][] {
  expect(file.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell, end] of file.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(cell!.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
/** With its byte order mark, which a reader of texts would take away. */
const whole = async (file: Readable) => (await buffer(file)).toString();
const column = [{ heading: '名称', value: (name: string) => name }];
const read = async (texts: readonly string[]) => cells(await whole(writeCsv(column, texts)));

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
  ])('%j is shown, not run', async (formula) => {
    expect(await read([formula])).toEqual([['名称'], [`'${formula}`]]);
  });

  it('leaves ordinary texts, numbers and nothing as they are (control)', async () => {
    expect(neutral('棉花打包机断包率 < 1%')).toBe('棉花打包机断包率 < 1%');
    const both = writeCsv(
      [
        { heading: 'a', value: ({ a }: { a: number; b: null }) => a },
        { heading: 'b', value: ({ b }) => b },
      ],
      [{ a: -3.5, b: null }],
    );
    expect(cells(await whole(both))[1]).toEqual(['-3.5', '']);
  });

  it('is in no cell, whatever the texts: every cell comes back whole, and none begins a formula', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '－', '"', ',', ' ', '井', 'a'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }))), async (texts) => {
        const found = (await read(texts)).slice(1).map(([cell]) => cell!);
        expect(found.map((cell, i) => (cell === texts[i] ? cell : cell.replace(/^'/, '')))).toEqual(texts);
        for (const cell of found) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a list as CSV', () => {
  it('says moments in Beijing time, with the difference to the world', async () => {
    const dated = writeCsv([{ heading: '时间', value: (at: Date) => at }], [new Date('2026-11-30T16:30:00Z')]);
    expect(cells(await whole(dated))[1]).toEqual(['2026-12-01T00:30:00+08:00']);
  });

  it('comes row by row, and ends with the error of its source', async () => {
    async function* broken() {
      yield* await Promise.resolve(['一', '二']);
      throw new Error('connection lost');
    }
    await expect(buffer(writeCsv(column, broken()))).rejects.toThrow('connection lost');
  });
});
