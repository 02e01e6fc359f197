import type { SecrecyScan } from '../secrecy/secrecy-scan.js';
import type { OfficePackage } from './package.js';
import { attributeOf, readXml, type XmlElement } from './xml.js';

/** Elements that stand on lines of their own; all others run on. */
const lines = new Set([
  ...['p', 'br', 'cr', 'tr', 'tc', 'si', 'is', 'c', 'row', 'sp', 'pt', 'comment', 'text'],
  ...['title', 'subject', 'creator', 'keywords', 'description', 'category', 'contentStatus', 'lastModifiedBy'],
  ...[
    'property',
    'Company',
    'Manager',
    'oddHeader',
    'oddFooter',
    'evenHeader',
    'evenFooter',
    'firstHeader',
    'firstFooter',
  ],
]);
/** Codes in the headers of sheets: `&C&"SimSun,Bold"&14机密`. */
const headerCodes = /&("[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/gi;
/** Texts that stand in attributes: watermarks of Word, names of sheets, descriptions of pictures. */
const texts: readonly (readonly [element: string, attribute: string])[] = [
  ['v:textpath', 'string'],
  ['x:sheet', 'name'],
];
/** What programs write there by themselves is no text of the document. */
const ownTexts = /^(docProps\/|customXml\/)|(^|\/)(theme|styles|settings|fontTable|webSettings)\d*\.xml$/i;

/** Reads every text of an Office file, also what is seldom seen: comments, notes, headers, properties, hidden sheets. */
export function readOfficeText(content: OfficePackage, scan: SecrecyScan): void {
  for (const part of content.parts) if (content.isXml(part)) readPart(content, part, scan);
}

function readPart(content: OfficePackage, part: string, scan: SecrecyScan): void {
  const isDocument = !ownTexts.test(part);
  const isHeader = ({ local }: XmlElement) => /(Header|Footer)$/.test(local);
  let inHeader = false;
  readXml(content.zip.read(part), {
    open(element) {
      if (lines.has(element.local)) scan.line();
      if (element.local === 'tab') scan.text('\t', false);
      if (isHeader(element)) inHeader = true;
      for (const [name, attribute] of texts)
        if (element.key === name) {
          scan.line();
          scan.text(attributeOf(element, attribute) ?? '', isDocument);
          scan.line();
        }
    },
    text(text) {
      scan.text(inHeader ? text.replace(headerCodes, '\n') : text, isDocument);
    },
    close(element) {
      if (lines.has(element.local)) scan.line();
      if (isHeader(element)) inHeader = false;
    },
  });
  scan.line();
}
