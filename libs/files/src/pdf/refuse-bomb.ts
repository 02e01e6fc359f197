import { constants, createInflate } from 'node:zlib';
import { Fault } from '../inspection/fault.js';
import type { InspectionLimits } from '../inspection/inspection-limits.js';

const [lineFeed, carriageReturn] = [10, 13];
/** A dictionary is shorter; what stands before it belongs to another object. */
const dictionary = 4_096;

/**
 * Refuses a PDF whose streams become too large when they are unpacked: the reader unpacks a stream whole, however large
 * it becomes, into memory that no limit of a thread counts. Pictures are left out: nothing that is read or copied
 * unpacks them, and a scan in full colour may well be large. What pretends to be one, or is packed in another way or
 * twice, meets the limit of memory instead.
 * @throws Fault file-expands-too-far
 */
export async function refuseBomb(bytes: Buffer, { expandedEntry, expandedTotal }: InspectionLimits): Promise<void> {
  let total = 0;
  for (const packed of deflatedStreams(bytes)) {
    const length = await unpackedLength(packed, expandedEntry);
    total += length;
    if (length > expandedEntry || total > expandedTotal) throw new Fault('file-expands-too-far');
  }
}

/** All that may begin with a stream's content, and looks deflated. The reader too is content with any end of line. */
function* deflatedStreams(bytes: Buffer): Generator<Buffer> {
  let from = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', from)) {
    const before = Math.max(from, at - dictionary);
    from = at;
    while (from < bytes.length && bytes[from] !== lineFeed && bytes[from] !== carriageReturn) from += 1;
    from += bytes[from] === carriageReturn && bytes[from + 1] === lineFeed ? 2 : 1;
    if (isZlib(bytes, from) && !isPicture(bytes.toString('latin1', before, at))) yield bytes.subarray(from);
  }
}

/** The two bytes that zlib begins with (RFC 1950). */
const isZlib = (bytes: Buffer, at: number): boolean =>
  at + 1 < bytes.length && (bytes[at]! & 0x0f) === 8 && bytes.readUInt16BE(at) % 31 === 0;

const isPicture = (before: string): boolean =>
  /\/Subtype\s*\/Image(?![A-Za-z])/.test(before.slice(before.lastIndexOf(' obj') + 1));

/** Bytes that come out, damaged at the end or not: a reader takes what it gets. More than `most` are not counted. */
async function unpackedLength(packed: Buffer, most: number): Promise<number> {
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 65_536 });
  inflate.end(packed);
  let length = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > most) break;
    }
  } catch {
    // Damaged, or no stream at all.
  }
  return length;
}
