import { crc32, inflateRawSync } from 'node:zlib';
import { Fault } from '../inspection/fault.js';
import type { InspectionLimits } from '../inspection/inspection-limits.js';

export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked. */
  readonly expanded: number;
  readonly compressed: number;
}

interface Located extends ZipEntry {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly offset: number;
  start: number;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  has(name: string): boolean;
  /** @throws Fault where it is not as long as it said, or damaged */
  read(name: string): Buffer;
}

const damaged = (): Fault => new Fault('file-damaged');
const appended = (): Fault => new Fault('file-disguised', 'appended');
const [localHead, centralHead, endHead] = [0x04034b50, 0x02014b50, 0x06054b50];
const [isEncrypted, hasDescriptor, isUtf8] = [0x1, 0x8, 0x800];
/** With and without signature, in the short and the long form. */
const descriptorLengths = [12, 16, 20, 24];

/**
 * A zip file, read strictly: the directory ends the file, the parts fill it from the first byte without gaps or
 * overlaps, and both say the same. What is written into the gaps that other readers tolerate is how polyglots and
 * overlapping bombs are made; no Office program leaves any. ZIP64, which files of our size do not need, is refused.
 * @throws Fault
 */
export function readZip(bytes: Buffer, limits: InspectionLimits): Zip {
  const located = directoryOf(bytes, limits);
  checkExpansion(located, bytes.length, limits);
  locate(bytes, located);
  const byName = new Map(located.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size !== located.length) throw damaged();
  return {
    entries: located,
    has: (name) => byName.has(name.toLowerCase()),
    read: (name) => unpack(bytes, byName.get(name.toLowerCase())),
  };
}

function directoryOf(bytes: Buffer, { entries: most }: InspectionLimits): Located[] {
  const end = bytes.length - 22;
  if (end < 0) throw damaged();
  if (bytes.readUInt32LE(end) !== endHead || bytes.readUInt16LE(end + 20) !== 0)
    throw bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') >= 0 ? appended() : damaged();
  const [count, size, offset] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (count > most) throw new Fault('file-expands-too-far');
  if (offset + size !== end) throw offset + size < end ? appended() : damaged();
  const entries: Located[] = [];
  let at = offset;
  while (at < end) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== centralHead || entries.length === count) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const flags = bytes.readUInt16LE(at + 8);
    entries.push({
      name: nameFrom(bytes.subarray(at + 46, at + 46 + nameLength), flags),
      method: bytes.readUInt16LE(at + 10),
      flags,
      crc: bytes.readUInt32LE(at + 16),
      compressed: bytes.readUInt32LE(at + 20),
      expanded: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      start: 0,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (at !== end || entries.length !== count) throw damaged();
  return entries;
}

/** Only paths that stay inside. */
function nameFrom(bytes: Buffer, flags: number): string {
  const name = bytes.toString((flags & isUtf8) === 0 ? 'latin1' : 'utf8');
  if (
    name === '' ||
    name.includes('\\') ||
    name.includes('\0') ||
    name.startsWith('/') ||
    /(^|\/)\.\.?(\/|$)/.test(name)
  )
    throw damaged();
  return name;
}

function checkExpansion(entries: readonly Located[], packed: number, limits: InspectionLimits): void {
  const total = entries.reduce((sum, { expanded }) => sum + expanded, 0);
  if (
    total > limits.expandedTotal ||
    (total > limits.ratioFrom && total > packed * limits.ratio) ||
    entries.some(({ expanded }) => expanded > limits.expandedEntry)
  )
    throw new Fault('file-expands-too-far');
}

/** Finds where each part begins, and that there is nothing between them. */
function locate(bytes: Buffer, entries: readonly Located[]): void {
  const end = bytes.readUInt32LE(bytes.length - 22 + 16);
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  let free = 0;
  for (const [index, entry] of inOrder.entries()) {
    if ((entry.flags & isEncrypted) !== 0) throw new Fault('file-encrypted');
    if (entry.method !== 0 && entry.method !== 8) throw damaged();
    const at = entry.offset;
    if (at !== free) throw at < free ? damaged() : appended();
    if (at + 30 > end || bytes.readUInt32LE(at) !== localHead) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 26);
    if (nameFrom(bytes.subarray(at + 30, at + 30 + nameLength), bytes.readUInt16LE(at + 6)) !== entry.name)
      throw damaged();
    entry.start = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
    free = entry.start + entry.compressed;
    const next = inOrder[index + 1]?.offset ?? end;
    if ((entry.flags & hasDescriptor) !== 0 && descriptorLengths.includes(next - free)) free = next;
  }
  if (free !== end) throw free < end ? appended() : damaged();
}

function unpack(bytes: Buffer, entry: Located | undefined): Buffer {
  if (!entry) throw damaged();
  const packed = bytes.subarray(entry.start, entry.start + entry.compressed);
  const content = entry.method === 0 ? packed : inflate(packed, entry.expanded);
  if (content.length !== entry.expanded || crc32(content) !== entry.crc) throw damaged();
  return content;
}

/** Never more than it said it would be. */
function inflate(packed: Buffer, expanded: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, expanded) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? new Fault('file-expands-too-far')
      : damaged();
  }
}
