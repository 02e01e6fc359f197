import { xmlText } from '../xml-text.js';

const open = 'http://schemas.openxmlformats.org';
const office = `${open}/officeDocument/2006/relationships`;
const main = `${open}/spreadsheetml/2006/main`;
const declared = (xml: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

/** Places in the list of formats below. `quoted`: a text although it looks like a formula, also after it was edited. */
export const styles = { plain: 0, heading: 1, date: 2, quoted: 3 } as const;

const formats = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs></styleSheet>`;

/** What Excel forbids in the name of a sheet. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:\u0000-\u001f]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim() || 'Sheet1';

/** Everything but the sheet itself. No author, no time, no program. */
export const fixedParts = (name: string): [path: string, content: [string]][] => [
  [
    '[Content_Types].xml',
    [
      declared(
        `<Types xmlns="${open}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
      ),
    ],
  ],
  [
    '_rels/.rels',
    [relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`)],
  ],
  [
    'xl/_rels/workbook.xml.rels',
    [
      relationships(
        `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`,
      ),
    ],
  ],
  [
    'xl/workbook.xml',
    [
      declared(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${xmlText(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
  ],
  ['xl/styles.xml', [declared(formats)]],
];

function relationships(all: string): string {
  return declared(`<Relationships xmlns="${open}/package/2006/relationships">${all}</Relationships>`);
}
