import { Fault } from '../inspection/fault.js';

/** Where readers look for the head of a PDF, and browsers for markup. */
const window = 1_024;
const markup = /<(!doctype\s+html|html|head|body|script|iframe|svg|\?php)[\s>]/i;
const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1');
const longestComment = 65_535;

/**
 * A polyglot is two files at once: a picture to us, an archive or a page to another program. Each kind of reader looks
 * in a place of its own, and those places are looked at here.
 * @throws Fault file-disguised
 */
export function refuseOtherFaces(bytes: Buffer, own: 'pdf' | 'zip' | 'picture'): void {
  const head = bytes.toString('latin1', 0, window);
  if (own !== 'pdf' && head.includes('%PDF-')) throw new Fault('file-disguised', 'pdf');
  if (markup.test(head)) throw new Fault('file-disguised', 'html');
  if (own !== 'zip' && endsLikeZip(bytes)) throw new Fault('file-disguised', 'zip');
}

/** Readers of zip files start from the end: a record whose comment reaches to the last byte makes any file one. */
function endsLikeZip(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - longestComment - 22);
  for (let at = bytes.lastIndexOf(endOfDirectory); at >= from; at = bytes.lastIndexOf(endOfDirectory, at - 1)) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true;
    if (at === 0) break;
  }
  return false;
}

const foreign: readonly Buffer[] = [
  'PK\x03\x04',
  'PK\x05\x06',
  '%PDF-',
  'Rar!\x1a',
  '7z\xbc\xaf\x27\x1c',
  '<script',
  '<html',
  '<?php',
].map((text) => Buffer.from(text, 'latin1'));

/** What follows the end of a picture. Cameras add pictures and films; archives, pages and programs are carried in. */
export function refuseForeignTail(tail: Buffer): void {
  if (tail.subarray(0, 2).toString('latin1') === 'MZ' || foreign.some((mark) => tail.includes(mark)))
    throw new Fault('file-disguised', 'appended');
}
