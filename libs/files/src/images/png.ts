import { crc32 } from 'node:zlib';
import { Fault } from '../inspection/fault.js';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** What a picture needs to look the same (PNG, third edition). Texts, EXIF, times, colour profiles and what is private go. */
const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT'],
]);

interface Chunk {
  type: string;
  bytes: Buffer;
}

export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(signature);

/** @throws Fault where it is damaged, or goes on after its end */
export function readPng(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 8;
  while (chunks.at(-1)?.type !== 'IEND') {
    if (at + 12 > bytes.length) throw new Fault('file-damaged');
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length || !/^[A-Za-z]{4}$/.test(type)) throw new Fault('file-damaged');
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw new Fault('file-damaged');
    chunks.push({ type, bytes: bytes.subarray(at, end) });
    at = end;
  }
  if (chunks[0]?.type !== 'IHDR') throw new Fault('file-damaged');
  if (at !== bytes.length) throw new Fault('file-disguised', 'appended');
  return chunks;
}

export const cleanPng = (bytes: Buffer): Buffer =>
  Buffer.concat([
    signature,
    ...readPng(bytes)
      .filter(({ type }) => needed.has(type))
      .map((chunk) => chunk.bytes),
  ]);
