/** A PDF written by hand, so that a test decides about every byte of it. */
export interface PdfSample {
  /** Lines of each page. */
  pages: readonly (readonly string[])[];
  /** Entries of the properties: `{ Author: '(Zhang San)' }`. */
  info?: Readonly<Record<string, string>>;
  xmp?: string;
  /** More of the catalog: `/OpenAction 9 0 R`. */
  catalog?: string;
  /** More of each page: `/Annots [20 0 R]`. */
  page?: string;
  /** More of the resources of each page. */
  resources?: string;
  /** Further objects, by number from 100 on. */
  objects?: Readonly<Record<number, string | Buffer>>;
  /** More of the trailer. */
  trailer?: string;
}

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
export const pdfText = (text: string): string => `<feff${hex(text)}>`;
export const pdfStream = (dict: string, content: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dict} /Length ${Buffer.byteLength(content)} >>\nstream\n`),
    Buffer.from(content as string),
    Buffer.from('\nendstream'),
  ]);

/** Chinese with a font that is only named, as older programs write it: its text needs the character maps. */
export function pdf({
  pages,
  info,
  xmp,
  catalog = '',
  page = '',
  resources = '',
  objects = {},
  trailer = '',
}: PdfSample): Buffer {
  const all = new Map<number, string | Buffer>();
  const kids = pages.map((_, index) => 10 + index * 2);
  all.set(1, `<< /Type /Catalog /Pages 2 0 R ${xmp === undefined ? '' : '/Metadata 6 0 R'} ${catalog} >>`);
  all.set(2, `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  all.set(
    3,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  );
  all.set(
    4,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>',
  );
  all.set(
    5,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >>',
  );
  if (xmp !== undefined) all.set(6, pdfStream('/Type /Metadata /Subtype /XML', xmp));
  if (info)
    all.set(
      7,
      `<< ${Object.entries(info)
        .map(([key, value]) => `/${key} ${value}`)
        .join(' ')} >>`,
    );
  for (const [index, lines] of pages.entries()) {
    const number = kids[index]!;
    all.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${number + 1} 0 R ${page} >>`,
    );
    const shown = lines.map((line, row) => `BT /F1 14 Tf 72 ${780 - row * 24} Td <${hex(line)}> Tj ET`);
    all.set(number + 1, pdfStream('', shown.join('\n')));
  }
  for (const [number, content] of Object.entries(objects)) all.set(Number(number), content);

  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = parts[0]!.length;
  const offsets = new Map<number, number>();
  for (const [number, content] of [...all].sort(([a], [b]) => a - b)) {
    offsets.set(number, length);
    const object = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(content as string),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(object);
    length += object.length;
  }
  const size = Math.max(...all.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) =>
    offsets.has(number) ? `${String(offsets.get(number)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n',
  );
  const end = `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${info ? '/Info 7 0 R' : ''} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}
