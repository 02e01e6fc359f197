import { Fault } from '../inspection/fault.js';
import { orientationOf, orientationSegment } from './exif.js';

interface Segment {
  marker: number;
  /** With marker and length; of a scan, with its coded data. */
  bytes: Buffer;
}

interface Jpeg {
  segments: readonly Segment[];
  /** What follows the end. */
  tail: Buffer;
}

export const isJpeg = (bytes: Buffer): boolean => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]));

const [start, end, scan, exif, adobe, comment] = [0xd8, 0xd9, 0xda, 0xe1, 0xee, 0xfe];
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

/** @throws Fault where it is damaged */
export function readJpeg(bytes: Buffer): Jpeg {
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) throw new Fault('file-damaged');
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined || at + 4 > bytes.length + 2) throw new Fault('file-damaged');
    if (marker === end) return { segments, tail: bytes.subarray(at + 2) };
    if (marker === start || marker === 0 || at + 4 > bytes.length) throw new Fault('file-damaged');
    let next = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === scan) next = endOfScan(bytes, next);
    if (next > bytes.length) throw new Fault('file-damaged');
    segments.push({ marker, bytes: bytes.subarray(at, next) });
    at = next;
  }
}

/** Coded data ends at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  throw new Fault('file-damaged');
}

/** Without EXIF, GPS, XMP, thumbnails, profiles, comments and what follows the end. Which way is up stays. */
export function cleanJpeg(bytes: Buffer): Buffer {
  const { segments } = readJpeg(bytes);
  const turned = segments
    .filter(({ marker }) => marker === exif)
    .map((segment) => orientationOf(segment.bytes.subarray(4)));
  const orientation = turned.find((found) => found !== undefined);
  return Buffer.concat([
    Buffer.from([0xff, start]),
    ...(orientation === undefined ? [] : [orientationSegment(orientation)]),
    ...segments
      .filter(({ marker, bytes: segment }) => {
        // How colours are coded; twelve bytes that say nothing else.
        if (marker === adobe) return segment.length === 16 && segment.toString('latin1', 4, 9) === 'Adobe';
        return !isApplication(marker) && marker !== comment;
      })
      .map((segment) => segment.bytes),
    Buffer.from([0xff, end]),
  ]);
}
