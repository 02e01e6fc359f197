import { writeZip } from '../zip/write-zip.js';

export type Parts = Record<string, string | Uint8Array>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const office = 'application/vnd.openxmlformats-officedocument';
export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${kinds}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

export const relationship = (id: string, kind: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${kind.includes('/') ? kind : `${kinds}/${kind}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
export const relationships = (...all: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${relations}">${all.join('')}</Relationships>`;
export const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type.includes('/') ? type : `${office}.${type}+xml`}"/>`;
export const contentTypes = (...overrides: readonly string[]): string =>
  `${declaration}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>${overrides.join('')}</Types>`;

export const officeFile = (parts: Parts): Buffer =>
  writeZip(
    Object.entries(parts).map(
      ([name, content]) => [name, typeof content === 'string' ? Buffer.from(content) : content] as const,
    ),
  );

export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

/** @param body of the document @param more parts, which replace those of the same name */
export function docxParts(body: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes(override('word/document.xml', 'wordprocessingml.document.main')),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
}
export const docx = (body: string, more: Parts = {}): Buffer => officeFile(docxParts(body, more));

export function xlsxParts(cells: readonly string[], more: Parts = {}): Parts {
  const row = cells.map(
    (text, index) => `<c r="${String.fromCharCode(65 + index)}1" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return {
    '[Content_Types].xml': contentTypes(
      override('xl/workbook.xml', 'spreadsheetml.sheet.main'),
      override('xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'),
    ),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relationships(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/workbook.xml': `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${kinds}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${kinds}"><sheetData><row r="1">${row.join('')}</row></sheetData></worksheet>`,
    ...more,
  };
}
export const xlsx = (cells: readonly string[], more: Parts = {}): Buffer => officeFile(xlsxParts(cells, more));

const slideSpaces = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${kinds}"`;
export function pptxParts(text: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes(
      override('ppt/presentation.xml', 'presentationml.presentation.main'),
      override('ppt/slides/slide1.xml', 'presentationml.slide'),
    ),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'ppt/presentation.xml')),
    'ppt/_rels/presentation.xml.rels': relationships(relationship('rId1', 'slide', 'slides/slide1.xml')),
    'ppt/presentation.xml': `${declaration}<p:presentation ${slideSpaces}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>`,
    'ppt/slides/slide1.xml': `${declaration}<p:sld ${slideSpaces}><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
    ...more,
  };
}
export const pptx = (text: string, more: Parts = {}): Buffer => officeFile(pptxParts(text, more));
