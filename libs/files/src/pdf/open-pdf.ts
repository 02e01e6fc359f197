import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument, PasswordResponses, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Fault } from '../inspection/fault.js';

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Opens a PDF to read its text: no fonts of the system, no code, no network. Character maps come from the package:
 * older Chinese PDFs only name them, and without them their text, and a marking in it, is gibberish.
 * @throws Fault file-encrypted, file-damaged
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      // The reader keeps what it is given.
      data: new Uint8Array(bytes),
      cMapUrl: path.join(folder, 'cmaps/'),
      standardFontDataUrl: path.join(folder, 'standard_fonts/'),
      wasmUrl: path.join(folder, 'wasm/'),
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      enableXfa: false,
      useWorkerFetch: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const code = (error as { code?: number }).code;
    const { name } = error as Error;
    if (
      name === 'PasswordException' &&
      (code === PasswordResponses.NEED_PASSWORD || code === PasswordResponses.INCORRECT_PASSWORD)
    )
      throw new Fault('file-encrypted');
    throw new Fault('file-damaged');
  }
}
