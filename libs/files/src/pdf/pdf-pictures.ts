import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { InspectionLimits } from '../inspection/inspection-limits.js';
import { NotClean } from '../inspection/not-clean.js';
import { cleanJpeg } from '../images/jpeg.js';
import { cleanJpeg2000 } from '../images/jpeg-2000.js';

const [jpeg, jpeg2000, deflate] = [PDFName.of('DCTDecode'), PDFName.of('JPXDecode'), PDFName.of('FlateDecode')];
/** Bytes as letters: they only become fewer. */
const letters: readonly PDFObject[] = [PDFName.of('ASCII85Decode'), PDFName.of('ASCIIHexDecode')];

/**
 * A picture in a PDF is a whole file of its kind, with everything that a camera wrote into it.
 * @returns what the stream holds, and its filter where it is another one than before
 * @throws NotClean where the picture is packed in ways that we do not undo
 */
export function cleanImageStream(
  stream: PDFRawStream,
  source: PDFContext,
  limits: InspectionLimits,
): { contents: Uint8Array; filter?: PDFName } {
  const contents = stream.getContents();
  const filter = source.lookup(stream.dict.get(PDFName.of('Filter')));
  const filters =
    filter instanceof PDFArray ? filter.asArray().map((each) => source.lookup(each)) : filter ? [filter] : [];
  const last = [jpeg, jpeg2000].find((each) => each === filters.at(-1));
  if (!last) return { contents };
  try {
    let bytes: Uint8Array = contents;
    for (const before of filters.slice(0, -1)) bytes = unpacked(bytes, before, source, limits);
    const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { contents: last === jpeg ? cleanJpeg(picture) : cleanJpeg2000(picture), filter: last };
  } catch {
    throw new NotClean('picture-type');
  }
}

/** @throws NotClean, or what the unpacking throws */
function unpacked(
  bytes: Uint8Array,
  filter: PDFObject | undefined,
  source: PDFContext,
  limits: InspectionLimits,
): Uint8Array {
  if (filter === deflate) return inflateSync(bytes, { maxOutputLength: limits.expandedEntry });
  if (!filter || !letters.includes(filter)) throw new NotClean('picture-type');
  const dict = PDFDict.withContext(source);
  dict.set(PDFName.of('Filter'), filter);
  return decodePDFRawStream(PDFRawStream.of(dict, bytes)).decode();
}
