import { Fault } from '../inspection/fault.js';
import type { OfficeType } from '../recognition/file-types.js';
import type { Zip } from '../zip/read-zip.js';
import { OfficePackage } from './package.js';

const open = 'application/vnd.openxmlformats-officedocument';

/** What the main part says it is. Templates, slide shows and binary workbooks are others, and not allowed. */
const mainParts: Readonly<Record<string, OfficeType>> = {
  [`${open}.wordprocessingml.document.main+xml`]: 'docx',
  [`${open}.spreadsheetml.sheet.main+xml`]: 'xlsx',
  [`${open}.presentationml.presentation.main+xml`]: 'pptx',
};
const macros = /vbaproject|vbadata|macrosheet|macroenabled/i;
/** What an Office program fetches by itself when it opens a file. A template at an address carries its macros along. */
const fetched = ['attachedTemplate', 'oleObject', 'frame', 'subDocument', 'aFChunk'];
/** Web and network addresses; a template's path on the author's own disk is usual and harmless. */
const elsewhere = /^(https?:|ftp:|mhtml:|\\\\|\/\/|file:\/{2}[^/]|file:\/{4,}|file:\/*\\)/i;

/** @throws Fault where it is no Office file of the allowed kinds, or one with macros */
export function officeKind(zip: Zip): { type: OfficeType; content: OfficePackage } {
  if (!zip.has('[Content_Types].xml')) throw new Fault('file-type-not-allowed', otherZip(zip));
  const content = new OfficePackage(zip);
  const main = content.relationships('').find(({ kind, external }) => kind === 'officeDocument' && !external)?.target;
  const type = main === undefined ? undefined : mainParts[content.contentType(main)];
  if (content.parts.some((part) => macros.test(part) || macros.test(content.contentType(part))))
    throw new Fault('file-macros');
  if (main === undefined || type === undefined || !zip.has(main))
    throw new Fault('file-type-not-allowed', main === undefined ? 'zip' : 'office-other');
  for (const part of ['', ...content.parts])
    for (const { kind, external, target } of content.relationships(part))
      if (external && fetched.includes(kind) && elsewhere.test(target)) throw new Fault('file-macros', 'elsewhere');
  return { type, content };
}

function otherZip(zip: Zip): string {
  if (zip.has('OFD.xml')) return 'ofd';
  if (zip.has('mimetype') && zip.read('mimetype').toString('latin1').startsWith('application/vnd.oasis.opendocument'))
    return 'opendocument';
  return 'zip';
}
