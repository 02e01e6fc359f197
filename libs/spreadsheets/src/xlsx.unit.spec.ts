import { buffer } from 'node:stream/consumers';
import { recognise, inspectionLimits, type OfficePackage } from '@zhitong/files';
import fc from 'fast-check';
import { readXlsx, writeXlsx, type Cell, type Column } from './index.js';

const claimed = { name: '清单.xlsx', field: 'file' };
const column: Column<Cell>[] = [{ heading: '内容', value: (cell) => cell }];
const file = (...cells: Cell[]) => buffer(writeXlsx(column, cells));
const back = async (...cells: Cell[]) => readXlsx(await file(...cells), claimed).slice(1);
const sheetOf = async (bytes: Buffer) => {
  const { content } = recognise(bytes, 'xlsx', inspectionLimits) as { content: OfficePackage };
  return content.zip.read('xl/worksheets/sheet1.xml').toString();
};

describe('a list as a workbook', () => {
  it('is an Excel file by the strict reading of uploads, with its heading frozen and filtered', async () => {
    const sheet = await sheetOf(await file('甲'));
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:A2"/>');
    expect(sheet).toContain('<col min="1" max="1" width="10" customWidth="1"/>');
  });

  it.each(['=HYPERLINK("http://evil.example","报价")', '+1', '-2+3', '@SUM(A1)', '\t=1', '＝1+1'])(
    '%j is a text, also when somebody edits the cell',
    async (formula) => {
      const bytes = await file(formula);
      expect(readXlsx(bytes, claimed)[1]).toEqual({ number: 2, cells: [formula] });
      const sheet = await sheetOf(bytes);
      expect(sheet).toContain('<c r="A2" s="3" t="inlineStr">');
      expect(sheet).not.toContain('<f>');
    },
  );

  it('gives every text back whole, whatever is in it', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom('<', '&', '"', '_', 'x', '0', 'A', '\r', '\n', '\u0001', '\ufffe', ']', '>'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.constant('_x000D_'))),
        async (texts) => {
          const kept = texts
            .map((text, index) => ({ number: index + 2, cells: [text] }))
            .filter(({ cells: [text] }) => text !== '');
          expect(await back(...texts)).toEqual(kept);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps numbers, yes and no, and moments in Beijing time, what the clock of the machine says', async () => {
    const at = new Date('2026-11-30T16:30:00Z');
    expect((await back(-3.5, true, at, null, 0)).map(({ cells }) => cells[0])).toEqual([-3.5, true, at, 0]);
    const date = /<c r="A2" s="2"><v>([\d.]+)<\/v>/.exec(await sheetOf(await file(at)))![1]!;
    // 1 December 2026, half past midnight.
    expect(Number(date)).toBeCloseTo(46357 + 1 / 48, 6);
  });

  it('gives the same bytes for the same rows: no author, no time', async () => {
    expect((await file('甲', 1)).equals(await file('甲', 1))).toBe(true);
  });

  it('is made while it is sent: a large list is never in memory', async () => {
    let made = 0;
    function* rows() {
      for (; made < 300_000; made += 1) yield `第 ${made} 行 ${Math.sin(made)}`;
    }
    const stream = writeXlsx(column, rows());
    for await (const chunk of stream) {
      void chunk;
      if (made > 0) break;
    }
    expect(made).toBeLessThan(100_000);
  });

  it('ends with the error of its source', async () => {
    async function* broken() {
      yield* await Promise.resolve(['一']);
      throw new Error('connection lost');
    }
    await expect(buffer(writeXlsx(column, broken()))).rejects.toThrow('connection lost');
  });

  it('cuts only what no cell can hold', async () => {
    const [row] = await back('井'.repeat(40_000));
    expect(row!.cells[0]).toBe(`${'井'.repeat(32_766)}…`);
  });
});
