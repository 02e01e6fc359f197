import { exif, jpeg, jpegSegment, png, pngChunk } from '../samples/pictures.fixture.js';
import { cleanPicture } from './clean-picture.js';
import { orientationOf } from './exif.js';

const secrets = ['Zhang San', 'GPS 44.32N'];

describe('metadata leak in pictures', () => {
  it.each([
    [
      'JPEG',
      jpeg(exif(1, ...secrets), jpegSegment(0xfe, 'Zhang San'), jpegSegment(0xed, 'Photoshop GPS 44.32N')),
      jpeg(),
    ],
    ['JPEG with more after its end', Buffer.concat([jpeg(), Buffer.from(secrets.join())]), jpeg()],
    [
      'PNG',
      png(
        pngChunk('tEXt', Buffer.from(secrets.join())),
        pngChunk('eXIf', Buffer.from('MM')),
        pngChunk('prVt', Buffer.from('x')),
      ),
      png(),
    ],
  ])('%s: nothing is left but the picture', (_, original, bare) => {
    for (const secret of secrets) expect(original.includes(secret)).toBe(true);
    const clean = cleanPicture(original);
    for (const secret of secrets) expect(clean.includes(secret)).toBe(false);
    expect(clean.equals(bare)).toBe(true);
  });

  it('which way is up stays, for a photo must not lie on its side', () => {
    const clean = cleanPicture(jpeg(exif(6, ...secrets)));
    expect(clean.includes('GPS')).toBe(false);
    expect(orientationOf(clean.subarray(6))).toBe(6);
  });

  it('a drawing loses its description, by which it names its file', () => {
    const emf = Buffer.alloc(140);
    emf.writeUInt32LE(1, 0);
    emf.write(' EMF', 40, 'latin1');
    emf.writeUInt32LE(9, 60);
    emf.writeUInt32LE(100, 64);
    emf.write('Zhang San', 100, 'utf16le');
    expect(emf.includes(Buffer.from('Zhang San', 'utf16le'))).toBe(true);
    expect(cleanPicture(emf).includes(Buffer.from('Zhang', 'utf16le'))).toBe(false);
  });
});
