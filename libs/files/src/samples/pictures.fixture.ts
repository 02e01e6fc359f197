import { crc32, deflateSync } from 'node:zlib';

export function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** One red pixel, with further chunks before the picture itself. */
export function png(...more: readonly Buffer[]): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', header),
    ...more,
    pngChunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export const jpegSegment = (marker: number, content: Buffer | string): Buffer => {
  const body = Buffer.from(content as string);
  return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);
};

/** One grey pixel, with further segments before the picture itself. */
export function jpeg(...more: readonly Buffer[]): Buffer {
  const table = jpegSegment(0xdb, Buffer.from([0, ...Array.from({ length: 64 }, () => 1)]));
  const frame = jpegSegment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0]));
  const codes = (id: number) => jpegSegment(0xc4, Buffer.from([id, 0, 1, ...Array.from({ length: 14 }, () => 0), 0]));
  const scan = Buffer.concat([jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x3f])]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...more,
    table,
    frame,
    codes(0x00),
    codes(0x10),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** EXIF with which way is up, and a camera and place as texts. */
export function exif(orientation: number, ...texts: readonly string[]): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II', 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(texts.join('\0'))]));
}
