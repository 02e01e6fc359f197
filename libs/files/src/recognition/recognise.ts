import { Fault } from '../inspection/fault.js';
import type { InspectionLimits } from '../inspection/inspection-limits.js';
import { isJpeg, readJpeg } from '../images/jpeg.js';
import { isPng, readPng } from '../images/png.js';
import { officeKind } from '../office/office-kind.js';
import type { OfficePackage } from '../office/package.js';
import { readZip } from '../zip/read-zip.js';
import { fileTypes, type FileType, type OfficeType } from './file-types.js';
import { refuseForeignTail, refuseOtherFaces } from './other-faces.js';
import { markupOf, signatureOf } from './signatures.js';
import { decodeText } from './text-encoding.js';

/** What a file is, by its content. */
export type Recognised =
  | { type: 'pdf' | 'png' | 'jpeg' }
  | { type: 'text' | 'csv'; text: string }
  | { type: OfficeType; content: OfficePackage };

const endOfPdf = /%%EOF[\s\0]*$/;
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Recognises a file by its whole structure, not by its first bytes alone; the name only tells CSV from other text.
 * @param extension lower case, '' where the name has none
 * @throws Fault for everything that is not on the allow-list, or is two things at once
 */
export function recognise(bytes: Buffer, extension: string, limits: InspectionLimits): Recognised {
  if (bytes.length === 0) throw new Fault('file-empty');
  if (isPng(bytes)) {
    refuseOtherFaces(bytes, 'picture');
    readPng(bytes);
    return { type: 'png' };
  }
  if (isJpeg(bytes)) {
    refuseOtherFaces(bytes, 'picture');
    refuseForeignTail(readJpeg(bytes).tail);
    return { type: 'jpeg' };
  }
  if (/^[\s\0\ufeff\u00ef\u00bb\u00bf]*%PDF-\d/.test(bytes.toString('latin1', 0, 64))) {
    refuseOtherFaces(bytes, 'pdf');
    if (!endOfPdf.test(bytes.toString('latin1', Math.max(0, bytes.length - 1_024))))
      throw bytes.includes('%%EOF') ? new Fault('file-disguised', 'appended') : new Fault('file-damaged');
    return { type: 'pdf' };
  }
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') {
    refuseOtherFaces(bytes, 'zip');
    return officeKind(readZip(bytes, limits));
  }
  if (bytes.includes(encryptedPackage) && signatureOf(bytes) === 'office-97') throw new Fault('file-encrypted');
  return recogniseText(bytes, extension);
}

function recogniseText(bytes: Buffer, extension: string): Recognised {
  const signature = signatureOf(bytes);
  const text = decodeText(bytes);
  if (text === undefined) throw new Fault('file-type-not-allowed', signature ?? 'unknown');
  const markup = markupOf(text) ?? (signature === 'rtf' || signature === 'postscript' ? signature : undefined);
  if (markup !== undefined) throw new Fault('file-type-not-allowed', markup);
  refuseOtherFaces(bytes, 'picture');
  return { type: extension === 'csv' ? 'csv' : 'text', text };
}

/** What its name says it is must be what it is: people decide by the name whether to open a file. @throws Fault */
export function refuseDisguised(type: FileType, extension: string): void {
  if (extension !== '' && !fileTypes[type].extensions.includes(extension)) throw new Fault('file-disguised', type);
}

/** Whether a name promises one of the kinds that are allowed. */
export const isAllowedExtension = (extension: string): boolean =>
  Object.values(fileTypes).some(({ extensions }) => extensions.includes(extension));
