import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { inspect } from '../inspection/inspect.js';
import { inspectionLimits as limits } from '../inspection/inspection-limits.js';
import { exif, jpeg } from '../samples/pictures.fixture.js';
import { pdf, pdfStream, type PdfSample } from '../samples/pdf.fixture.js';
import { cleanPdf } from './clean-pdf.js';
import { openPdf } from './open-pdf.js';

/** Everything that names somebody, and what it does beside showing pages. */
const betraying = (who: string): PdfSample => ({
  pages: [['高压阀门密封面'], ['第二页']],
  info: { Author: `(${who})`, Producer: `(Word of ${who})`, CreationDate: "(D:20260102030405+08'00')" },
  xmp: `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${who}</dc:creator></x:xmpmeta>`,
  catalog:
    '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /Names << /EmbeddedFiles << /Names [(a) 104 0 R] >> >> /Outlines 107 0 R /AcroForm << /Fields [] /XFA (x) >> /PieceInfo << /X (y) >>',
  page: `/Annots [100 0 R 101 0 R 102 0 R] /PieceInfo << /App << /Private (${who}) >> >> /LastModified (D:2026) /AA << /O << /S /JavaScript /JS (x) >> >>`,
  trailer: `/ID [<${Buffer.from(who).toString('hex')}> <00>]`,
  objects: {
    100: `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (${who}) /Contents (ask ${who}) >>`,
    101: `<< /Type /Annot /Subtype /Square /Rect [9 9 90 90] /T (${who}) /Contents (note of ${who}) /NM (${who}) /C [1 0 0] /AP << /N 103 0 R >> >>`,
    102: `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://${who}.example.cn) >> >>`,
    103: pdfStream(
      '/Type /XObject /Subtype /Form /BBox [0 0 81 81] /PieceInfo << /X (y) >>',
      `1 0 0 RG 1 1 79 79 re S`,
    ),
    104: '<< /Type /Filespec /F (a.txt) /EF << /F 105 0 R >> >>',
    105: pdfStream('/Type /EmbeddedFile', `written by ${who}`),
    107: '<< /Type /Outlines /First 108 0 R /Last 108 0 R /Count 1 >>',
    108: `<< /Title (${who}) /Parent 107 0 R >>`,
  },
});

async function cleaned(file: Buffer): Promise<Buffer> {
  const { clean } = await inspect(file, 'pdf', limits);
  if (!Buffer.isBuffer(clean)) throw new Error(clean);
  return clean;
}

async function reads(file: Buffer) {
  const document = await openPdf(file);
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  const first = await document.getPage(1);
  const found = {
    pages,
    author: ((await document.getMetadata()).info as { Author?: string }).Author,
    xmp: (await document.getMetadata()).metadata !== null,
    attachments: (await document.getAttachments()) !== null,
    outline: (await document.getOutline()) !== null,
    scripts: (await document.getJSActions()) !== null || (await document.getOpenAction()) !== null,
    annotations: ((await first.getAnnotations()) as { subtype: string }[]).map(({ subtype }) => subtype),
  };
  await document.destroy();
  return found;
}

describe('metadata leak in a PDF', () => {
  const original = pdf(betraying('Zhang San'));

  it('names nobody and does nothing in the copy that experts see, though the original does', async () => {
    expect(await reads(original)).toMatchObject({
      author: 'Zhang San',
      xmp: true,
      attachments: true,
      outline: true,
      scripts: true,
      annotations: ['Text', 'Square', 'Link'],
    });
    const copy = await cleaned(original);
    expect(await reads(copy)).toEqual({
      pages: ['高压阀门密封面', '第二页'],
      author: undefined,
      xmp: false,
      attachments: false,
      outline: false,
      scripts: false,
      annotations: ['Square'],
    });
    for (const text of ['Zhang San', '/Info', '/Metadata', '/PieceInfo', '/JS', '/EmbeddedFile', '/URI', '/ID']) {
      expect(original.includes(text)).toBe(true);
      expect(copy.includes(text)).toBe(false);
    }
  });

  it('gives the same bytes whoever wrote it', async () => {
    expect((await cleaned(original)).equals(await cleaned(pdf(betraying('Li Si'))))).toBe(true);
  });

  it('keeps nothing of earlier versions that lie in the file', async () => {
    const document = await PDFDocument.load(
      pdf({ pages: [['现在']], objects: { 100: pdfStream('', 'an earlier text by Zhang San') } }),
    );
    const changed = Buffer.from(await document.save({ useObjectStreams: false }));
    expect(changed.includes('Zhang San')).toBe(true);
    expect((await cleaned(changed)).includes('Zhang San')).toBe(false);
  });

  it.each([
    ['as it is', '/DCTDecode', (photo: Buffer) => photo],
    ['deflated', '[/FlateDecode /DCTDecode]', (photo: Buffer) => deflateSync(photo)],
    ['as letters', '[/ASCIIHexDecode /DCTDecode]', (photo: Buffer) => Buffer.from(`${photo.toString('hex')}>`)],
  ])('cleans photos on its pages, which are whole files: %s', async (_, filter, packed) => {
    const dict = `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter ${filter}`;
    const withPhoto = (photo: Buffer) =>
      // A picture may be called like a key that goes: it is a name of the document's own.
      pdf({
        pages: [['图']],
        resources: '/XObject << /Metadata 100 0 R >>',
        objects: { 100: pdfStream(dict, packed(photo)) },
      });
    const copy = await cleaned(withPhoto(jpeg(exif(1, 'GPS 44.32N'))));
    expect(copy.includes(jpeg())).toBe(true);
    expect(copy.includes('GPS')).toBe(false);
    expect(copy.equals(await cleaned(withPhoto(jpeg())))).toBe(true);
  });

  it('whose photos are packed in a way that we do not undo gives no copy', async () => {
    const dict = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter [/LZWDecode /DCTDecode]';
    const file = pdf({
      pages: [['图']],
      resources: '/XObject << /Im 100 0 R >>',
      objects: { 100: pdfStream(dict, jpeg()) },
    });
    expect((await inspect(file, 'pdf', limits)).clean).toBe('picture-type');
  });

  it('keeps layers as they are shown, without their names', async () => {
    const file = pdf({
      pages: [['层']],
      catalog: '/OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] /Order [100 0 R] /Name (plan of Zhang San) >> >>',
      objects: {
        100: '<< /Type /OCG /Name (drawn by Zhang San) /Usage << /CreatorInfo << /Creator (Zhang San) >> >> >>',
      },
    });
    const copy = await cleaned(file);
    expect(copy.includes('Zhang San')).toBe(false);
    expect(copy.toString('latin1')).toMatch(/\/OFF\s*\[/);
  });

  it('of which only copying is forbidden is opened like any reader does, and the copy is free', async () => {
    const document = await PDFDocument.load(pdf({ pages: [['公开的页']] }));
    document.encrypt({ ownerPassword: 'owner', permissions: { copying: false } });
    const restricted = Buffer.from(await document.save());
    expect(restricted.includes('/Encrypt')).toBe(true);
    const copy = await cleaned(restricted);
    expect(copy.includes('/Encrypt')).toBe(false);
    expect((await reads(copy)).pages).toEqual(['公开的页']);
  });

  it('with a password is refused', async () => {
    const document = await PDFDocument.load(pdf({ pages: [['页']] }));
    document.encrypt({ userPassword: 'user', ownerPassword: 'owner' });
    await expect(inspect(Buffer.from(await document.save()), 'pdf', limits)).rejects.toMatchObject({
      code: 'file-encrypted',
    });
  });

  it('that we do not understand gives no copy', async () => {
    const circle = pdf({ pages: [['页']] })
      .toString('latin1')
      .replace('/Kids [10 0 R]', '/Kids [ 2 0 R]');
    await expect(cleanPdf(Buffer.from(circle, 'latin1'), limits)).rejects.toMatchObject({ code: 'not-understood' });
  });
});
