import { NotClean } from '../inspection/not-clean.js';
import { cleanJpeg, isJpeg } from './jpeg.js';
import { cleanPng, isPng } from './png.js';

const isBmp = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 2) === 'BM';
const isEmf = (bytes: Buffer): boolean =>
  bytes.length >= 88 && bytes.readUInt32LE(0) === 1 && bytes.toString('latin1', 40, 44) === ' EMF';
const isWmf = (bytes: Buffer): boolean => ['d7cdc69a', '01000900'].includes(bytes.toString('hex', 0, 4));

/**
 * A picture within a document, by what it is and not by what it is called. Formulas and drawings of older programs are
 * metafiles: an EMF names the program and the drawing in its head, a WMF has no place for it.
 * @throws NotClean for kinds that we cannot clean
 */
export function cleanPicture(bytes: Buffer): Buffer {
  if (isPng(bytes)) return cleanPng(bytes);
  if (isJpeg(bytes)) return cleanJpeg(bytes);
  if (isEmf(bytes)) return withoutDescription(bytes);
  if (isBmp(bytes) || isWmf(bytes)) return bytes;
  throw new NotClean('picture-type');
}

/** [MS-EMF] 2.2.9: nDescription and offDescription, in characters of two bytes. */
function withoutDescription(emf: Buffer): Buffer {
  const copy = Buffer.from(emf);
  const [length, offset] = [copy.readUInt32LE(60) * 2, copy.readUInt32LE(64)];
  if (length > 0 && offset >= 88 && offset + length <= copy.length) copy.fill(0, offset, offset + length);
  copy.writeUInt32LE(0, 60);
  copy.writeUInt32LE(0, 64);
  return copy;
}
