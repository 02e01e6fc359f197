import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { writeCsv } from '../write/csv.js';
import { readCsv } from './csv.js';

const columns = [0, 1].map((i) => ({ heading: `h${i}`, value: (row: string[]) => row[i] ?? '' }));
const of = (text: string) => readCsv(Buffer.from(text));

describe('a list that is read from CSV', () => {
  it('is the one that was written, whatever stands in its cells', async () => {
    const cell = fc.string({ unit: fc.constantFrom('井', 'a', ' ', '"', ',', '\n', '\r', '=', '-') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), async (rows) => {
        expect(readCsv(await buffer(writeCsv(columns, rows))).slice(1)).toEqual(rows);
      }),
    );
  });

  it('may lack quotes and the last line break, and what no quote closes is kept', () => {
    expect(of('a,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
    expect(of('a\r\n"open,b\nc')).toEqual([['a'], ['"open,b'], ['c']]);
  });

  it('is UTF-8, with its mark or without, or what Excel saves on a Chinese Windows', () => {
    expect(of('\ufeff姓名')).toEqual([['姓名']]);
    expect(of('姓名')).toEqual([['姓名']]);
    expect(readCsv(Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]))).toEqual([['姓名']]);
  });
});
