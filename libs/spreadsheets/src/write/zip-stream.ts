import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of the file: its path, and its content as it comes. */
export type ZipPart = readonly [path: string, content: Iterable<string> | AsyncIterable<string>];

/** 1 January 1980, the first day that zip files know: the same parts give the same bytes. */
const day = 0x21;
/** Length and check stand behind the part, for they are not known before; names are UTF-8. */
const flags = 0x808;
const deflated = 8;

/**
 * A zip file while its parts are still being made (APPNOTE 6.3.3, with data descriptors): only what is just being
 * packed is in memory, and packing runs outside the event loop. Files up to 4 GB.
 */
export async function* zipStream(parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path);
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared(name, 0, 0, 0), name]);
    yield head;
    let [check, plain, packed] = [0, 0, 0];
    const counted = async function* () {
      for await (const text of content) {
        const bytes = Buffer.from(text);
        check = crc32(bytes, check);
        plain += bytes.length;
        yield bytes;
      }
    };
    // A failure of the source ends the packed stream with the same error, which is thrown below.
    const packing = pipeline(Readable.from(counted()), createDeflateRaw(), () => undefined);
    for await (const bytes of packing as AsyncIterable<Buffer>) {
      packed += bytes.length;
      yield bytes;
    }
    const descriptor = Buffer.alloc(16);
    descriptor.write('PK\x07\x08', 'latin1');
    for (const [index, value] of [check, packed, plain].entries()) descriptor.writeUInt32LE(value, 4 + index * 4);
    yield descriptor;
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared(name, check, packed, plain), rest, name]),
    );
    offset += head.length + packed + descriptor.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  yield Buffer.concat([entries, end]);
}

/** What stands alike before a part and in the directory. */
function shared(name: Buffer, check: number, packed: number, plain: number): Buffer {
  const fields = Buffer.alloc(26);
  for (const [at, value] of [20, flags, deflated, 0, day].entries()) fields.writeUInt16LE(value, at * 2);
  for (const [index, value] of [check, packed, plain].entries()) fields.writeUInt32LE(value, 10 + index * 4);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}
