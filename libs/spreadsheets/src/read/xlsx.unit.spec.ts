import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { writeXlsx } from '../write/xlsx.js';
import { zipStream } from '../write/zip-stream.js';
import { cellText } from './cell-text.js';
import { readLimits, readXlsx } from './xlsx.js';

const claimed = { name: '问题.xlsx', field: 'file' };
const open = 'http://schemas.openxmlformats.org';
const office = `${open}/officeDocument/2006/relationships`;
const main = `xmlns="${open}/spreadsheetml/2006/main" xmlns:r="${office}"`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const related = (...all: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="${open}/package/2006/relationships">${all.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

/** A workbook as Excel writes it: shared texts, a hidden sheet before the one that is seen. */
const workbook = (rows: string, { texts = '', formats = '', properties = '', kind = 'sheet' } = {}) =>
  buffer(
    Readable.from(
      zipStream(
        Object.entries({
          '[Content_Types].xml': `<Types xmlns="${open}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.${kind}.main+xml"/></Types>`,
          '_rels/.rels': related(['a', 'officeDocument', 'xl/workbook.xml']),
          'xl/workbook.xml': `<workbook ${main}>${properties}<sheets><sheet name="说明" sheetId="1" state="hidden" r:id="r1"/><sheet name="问题" sheetId="2" r:id="r2"/></sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': related(
            ['r1', 'worksheet', 'worksheets/sheet1.xml'],
            ['r2', 'worksheet', 'worksheets/sheet2.xml'],
            ['r3', 'sharedStrings', 'sharedStrings.xml'],
            ['r4', 'styles', 'styles.xml'],
          ),
          'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row><c t="inlineStr"><is><t>隐藏</t></is></c></row></sheetData></worksheet>`,
          'xl/worksheets/sheet2.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
          'xl/sharedStrings.xml': `<sst ${main}>${texts}</sst>`,
          'xl/styles.xml': `<styleSheet ${main}>${formats}</styleSheet>`,
        }).map(([path, xml]) => [path, [xml]] as const),
      ),
    ),
  );
const read = async (...given: Parameters<typeof workbook>) => readXlsx(await workbook(...given), claimed);

describe('a workbook that somebody fills in', () => {
  it('is read where it can be seen: texts in pieces, without how they are pronounced, gaps and row numbers kept', async () => {
    const texts =
      '<si><r><t>采棉机</t></r><r><t xml:space="preserve"> 液压泵</t></r><rPh sb="0" eb="1"><t>cai</t></rPh></si><si><t>a_x000D_b</t></si>';
    expect(
      await read(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"/><row r="9"><c r="B9"><v>12</v></c></row>',
        { texts },
      ),
    ).toEqual([
      { number: 1, cells: ['采棉机 液压泵', null, 'a\rb'] },
      { number: 9, cells: [null, 12] },
    ]);
  });

  it('counts rows and cells where the program left their places out', async () => {
    expect(await read('<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="b"><v>1</v></c></row>')).toEqual([
      { number: 1, cells: [1, 2] },
      { number: 2, cells: [true] },
    ]);
  });

  it('tells a date by its format, as Beijing time, also in the count from 1904', async () => {
    const formats =
      '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="0.0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>';
    const rows =
      '<row><c><v>46357</v></c><c s="1"><v>46357</v></c><c s="2"><v>46357.5</v></c><c s="3"><v>3</v></c><c t="d"><v>2026-12-01</v></c></row>';
    const [start, noon] = [new Date('2026-11-30T16:00:00Z'), new Date('2026-12-01T04:00:00Z')];
    expect((await read(rows, { formats }))[0]!.cells).toEqual([46357, start, noon, 3, start]);
    const old = rows.replaceAll('46357', '44895');
    expect((await read(old, { formats, properties: '<workbookPr date1904="1"/>' }))[0]!.cells[1]).toEqual(start);
  });

  it('gives the value of a formula, never the formula', async () => {
    const rows =
      '<row><c t="str"><f>A2&amp;"x"</f><v>甲x</v></c><c><f>1+1</f><v>2</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    expect((await read(rows))[0]!.cells).toEqual(['甲x', 2, '#DIV/0!']);
  });
});

describe('what is no workbook', () => {
  const refused = (bytes: Buffer, limits = readLimits) => {
    try {
      readXlsx(bytes, claimed, limits);
      return undefined;
    } catch (error) {
      return error as { code: string; fields: { field: string }[]; text: { zh: string } };
    }
  };

  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    [
      'an old workbook',
      'not-a-workbook',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
    ],
    ['a text', 'not-a-workbook', () => Buffer.from('问题名称,单位\n')],
    ['a template', 'not-a-workbook', () => workbook('', { kind: 'template' })],
    ['an empty file', 'file-empty', () => Buffer.alloc(0)],
    ['half a file', 'file-damaged', async () => (await workbook('')).subarray(0, 400)],
    ['a sheet with entities', 'file-damaged', () => workbook('</sheetData></worksheet><!DOCTYPE x [<!ENTITY a "b">]>')],
    ['a place that is none', 'file-damaged', () => workbook('<row><c r="7"><v>1</v></c></row>')],
  ])('%s is refused by name and field', async (_, code, bytes) => {
    expect(refused(await bytes())).toMatchObject({
      code,
      fields: [{ field: 'file', code }],
      text: { zh: expect.stringContaining('“问题.xlsx”') as string },
    });
  });

  it('is refused where it is too large, and where it unpacks into too much', async () => {
    const column = [{ heading: '甲', value: (n: number) => n }];
    const three = await buffer(writeXlsx(column, [1, 2]));
    expect(refused(three, { ...readLimits, rows: 3 })).toBeUndefined();
    expect(refused(three, { ...readLimits, rows: 2 })!.code).toBe('sheet-too-large');
    expect(refused(await workbook('<row><c r="ZZZ1"><v>1</v></c></row>'))!.code).toBe('sheet-too-large');
    expect(refused(three, { ...readLimits, expanded: 100 })!.code).toBe('file-expands-too-far');
  });
});

describe('a cell as text', () => {
  it('is what a person sees: a mobile number in full, a date as a day of Beijing', () => {
    const cells = [13_812_345_678, 0.1 + 0.2, 1e21, new Date('2026-11-30T16:00:00Z'), true, ' 甲 ', null, undefined];
    expect(cells.map(cellText)).toEqual([
      '13812345678',
      '0.3',
      '1000000000000000000000',
      '2026-12-01',
      'TRUE',
      '甲',
      '',
      '',
    ]);
  });
});
