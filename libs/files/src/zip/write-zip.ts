import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that zip files know: when a part was written tells who wrote it. */
const [time, day] = [0, 0x21];
const isUtf8 = 0x800;

/** A zip file of these parts, in this order; the same parts give the same bytes. */
export function writeZip(parts: Iterable<readonly [name: string, content: Uint8Array]>): Buffer {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const path = Buffer.from(name);
    const deflated = deflateRawSync(content);
    const [method, packed] = deflated.length < content.length ? [8, deflated] : [0, content];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(isUtf8, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt16LE(time, 6);
    shared.writeUInt16LE(day, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(path.length, 22);
    body.push(Buffer.from('PK\x03\x04', 'latin1'), shared, path, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, rest, path);
    offset += 30 + path.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length / 4, 8);
  end.writeUInt16LE(directory.length / 4, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, ...directory, end]);
}
