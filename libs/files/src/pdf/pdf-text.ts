import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Fault } from '../inspection/fault.js';
import type { InspectionLimits } from '../inspection/inspection-limits.js';
import type { SecrecyScan } from '../secrecy/secrecy-scan.js';

/** A gap of so many character heights separates what stands at two ends of a line. */
const gap = 2;

interface Piece {
  str: string;
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/**
 * Reads every text of a PDF: pages, comments, form fields, outline, properties.
 * @returns whether every page has text; a page without may be a scan, which cannot be checked
 */
export async function readPdfText(
  pdf: PDFDocumentProxy,
  limits: InspectionLimits,
  scan: SecrecyScan,
): Promise<boolean> {
  if (pdf.numPages > limits.pages) throw new Fault('file-uncheckable');
  const { info, metadata } = await pdf.getMetadata();
  for (const text of [...textsOf(info), metadata?.getRaw() ?? ''])
    line(scan, String(text).replace(/<[^>]*>/g, '\n'), false);
  for (const text of textsOf(await pdf.getOutline())) line(scan, text, false);
  let complete = true;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if (!(await readPage(page, scan))) complete = false;
    for (const text of textsOf(await page.getAnnotations())) line(scan, text, false);
    page.cleanup();
  }
  return complete;
}

function line(scan: SecrecyScan, text: string, counts: boolean): void {
  scan.line();
  scan.text(text, counts);
  scan.line();
}

async function readPage(page: PDFPageProxy, scan: SecrecyScan): Promise<boolean> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  let readable = false;
  let last: Piece | undefined;
  for (const piece of items as Piece[]) {
    if (last && isApart(last, piece)) scan.line();
    scan.text(piece.str);
    if (isReadable(piece.str)) readable = true;
    if (piece.hasEOL) scan.line();
    last = piece.hasEOL || piece.str === '' ? undefined : piece;
  }
  scan.line();
  return readable;
}

/** A space that is wide enough comes as a piece of its own, as wide as it is. */
function isApart(last: Piece, piece: Piece): boolean {
  const size = Math.max(last.height, piece.height, 1);
  if (last.str.trim() === '' && last.width > gap * size) return true;
  const [x, y] = [piece.transform[4] ?? 0, piece.transform[5] ?? 0];
  const [lastX, lastY] = [last.transform[4] ?? 0, last.transform[5] ?? 0];
  return Math.abs(y - lastY) > size / 2 || x - (lastX + last.width) > gap * size;
}

/** Glyphs without a character come as private or replacement ones: to us they are no text. */
const isReadable = (text: string): boolean => /[^\s\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(text);

/** Every text in an object of the reader, however deep. */
function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value) || depth > 8) return [];
  return Object.values(value).flatMap((inner) => textsOf(inner, depth + 1));
}
