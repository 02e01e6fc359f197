import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readOfficeText } from '../office/office-text.js';
import type { OfficePackage } from '../office/package.js';
import { readPdfText } from '../pdf/pdf-text.js';
import { refuseBomb } from '../pdf/refuse-bomb.js';
import { extensionOf } from '../recognition/file-name.js';
import { recognise, type Recognised } from '../recognition/recognise.js';
import type { SecrecyScan } from '../secrecy/secrecy-scan.js';
import { Fault } from './fault.js';
import type { InspectionLimits } from './inspection-limits.js';

/** Reads all text of a file, and of the files in it. @returns whether all of it could be read @throws Fault */
export async function readFile(
  file: Recognised,
  bytes: Buffer,
  limits: InspectionLimits,
  scan: SecrecyScan,
  depth: number,
): Promise<boolean> {
  switch (file.type) {
    case 'text':
    case 'csv':
      readText(file.text, scan);
      return true;
    case 'pdf': {
      // Only where it is needed: the reader is large.
      const { openPdf } = await import('../pdf/open-pdf.js');
      await refuseBomb(bytes, limits);
      const pdf = await openPdf(bytes);
      try {
        const complete = await readPdfText(pdf, limits, scan);
        await scanAttachments(pdf, limits, scan, depth);
        return complete;
      } finally {
        await pdf.destroy();
      }
    }
    case 'docx':
    case 'xlsx':
    case 'pptx':
      readOfficeText(file.content, scan);
      return scanEmbedded(file.content, limits, scan, depth);
    default:
      return false;
  }
}

/** A cell of a table can be a line of its own, too. */
function readText(text: string, scan: SecrecyScan): void {
  for (const line of text.split(/\r\n|[\n\r]/)) {
    scan.text(line);
    scan.line();
    if (line.includes('密')) for (const cell of line.split(/[,;\t]/)) scanCell(cell, scan);
  }
}

function scanCell(cell: string, scan: SecrecyScan): void {
  scan.text(cell);
  scan.line();
}

/** Files that lie whole in an Office file: the sheet behind a chart, a document pasted as an object. */
const lying = /(^|\/)embeddings\//i;

/**
 * What lies in a file is looked at like a file, except that objects of other programs (formulas, drawings) may lie there;
 * those cannot be read.
 * @returns whether all could be read @throws Fault
 */
async function scanEmbedded(
  content: OfficePackage,
  limits: InspectionLimits,
  scan: SecrecyScan,
  depth: number,
): Promise<boolean> {
  let complete = true;
  for (const part of content.parts) {
    if (!lying.test(part)) continue;
    if (!/\.(docx|xlsx|pptx|pdf)$/i.test(part)) complete = false;
    else if (!(await scanFile(content.zip.read(part), part, limits, scan, depth))) complete = false;
  }
  return complete;
}

/** Files attached to a PDF. One that may not be uploaded by itself may not be carried in either. @throws Fault */
async function scanAttachments(
  pdf: PDFDocumentProxy,
  limits: InspectionLimits,
  scan: SecrecyScan,
  depth: number,
): Promise<void> {
  const attachments = (await pdf.getAttachments()) as Readonly<
    Record<string, { filename?: string; content?: Uint8Array | null }>
  > | null;
  for (const { filename = '', content } of Object.values(attachments ?? {}))
    if (content) await scanFile(Buffer.from(content), filename, limits, scan, depth);
}

async function scanFile(
  bytes: Buffer,
  name: string,
  limits: InspectionLimits,
  scan: SecrecyScan,
  depth: number,
): Promise<boolean> {
  if (depth >= limits.depth) throw new Fault('file-uncheckable');
  if (bytes.length === 0) return true;
  return readFile(carried(bytes, name, limits), bytes, limits, scan, depth + 1);
}

function carried(bytes: Buffer, name: string, limits: InspectionLimits): Recognised {
  try {
    return recognise(bytes, extensionOf(name), limits);
  } catch (error) {
    const isRefused = error instanceof Fault && error.code === 'file-type-not-allowed';
    throw isRefused ? new Fault('file-disguised', 'appended') : error;
  }
}
