/** Boxes that a picture needs (ISO/IEC 15444-1, annex I); XML, UUID and intellectual property boxes are others. */
const needed = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);
const codestream = 'ff4fff51';

/** @throws RangeError where it is damaged */
export function cleanJpeg2000(bytes: Buffer): Buffer {
  if (bytes.toString('hex', 0, 4) === codestream) return bytes;
  const boxes: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const size = length === 0 ? bytes.length - at : length === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : length;
    if (size < 8 || at + size > bytes.length) throw new RangeError('a box ends outside the picture');
    if (needed.has(bytes.toString('latin1', at + 4, at + 8))) boxes.push(bytes.subarray(at, at + size));
    at += size;
  }
  if (boxes.length === 0) throw new RangeError('no picture');
  return Buffer.concat(boxes);
}
