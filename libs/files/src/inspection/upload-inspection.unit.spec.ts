import { chmod, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { Desk } from '../samples/desk.fixture.js';
import {
  contentTypes,
  docx,
  docxParts,
  override,
  paragraph,
  pptx,
  relationship,
  relationships,
  xlsx,
} from '../samples/office.fixture.js';
import { pdf, pdfStream, pdfText } from '../samples/pdf.fixture.js';
import { jpeg, jpegSegment, png } from '../samples/pictures.fixture.js';
import { fileStore } from '../store/open-store.js';
import { writeZip } from '../zip/write-zip.js';
import { UploadInspection } from './upload-inspection.js';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const page = pdf({ pages: [['高压阀门密封面的泄漏试验']] });
const html = Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>');

/** Nothing of it lies anywhere, neither in the store nor where it arrived. */
async function refused(content: Buffer, name: string): Promise<[code: string, sentence: string]> {
  const before = await desk.kept();
  const refusal = await desk.refusal(content, name);
  expect(await desk.kept()).toEqual(before);
  return refusal;
}

describe('an upload', () => {
  it.each([
    ['pdf', '试验报告.pdf', page, 'application/pdf'],
    [
      'docx',
      '说明.docx',
      docx(paragraph('说明')),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['xlsx', '数据.xlsx', xlsx(['压力', '1.6']), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['pptx', '汇报.PPTX', pptx('汇报'), 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['png', '照片.png', png(), 'image/png'],
    ['jpeg', '照片.JPG', jpeg(), 'image/jpeg'],
    ['text', '说明.txt', Buffer.from('说明'), 'text/plain'],
    ['csv', '数据.csv', Buffer.from('压力,1.6\r\n'), 'text/csv'],
    ['csv', '老数据.csv', Buffer.from('d1b9c1a62c312e360d0a', 'hex'), 'text/csv'],
    ['pdf', '没有扩展名', page, 'application/pdf'],
  ])('is recognised by its content: %s', async (type, name, content, mediaType) => {
    const found = await desk.upload(content, name);
    expect(found).toMatchObject({ type, mediaType, clean: { bytes: expect.any(Number) } });
    expect((await desk.content(found.original)).equals(content)).toBe(true);
    expect(found.notClean).toBeUndefined();
  });

  it('that is empty is refused, with its field and name', async () => {
    const error = await desk.upload(Buffer.alloc(0), '空.pdf').catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({
      status: 422,
      code: 'file-empty',
      fields: [
        { field: 'attachments', code: 'file-empty', message: { zh: '“空.pdf”是空文件。请检查后重新选择文件。' } },
      ],
    });
  });

  it('leaves nothing in quarantine when it was taken in', async () => {
    await desk.upload(png(), '照片.png');
    expect((await desk.kept()).filter((file) => file.includes('quarantine'))).toEqual([]);
  });

  it.each([
    ['PDF', page.subarray(0, -200), '截断.pdf'],
    ['docx', docx(paragraph('说明')).subarray(0, 400), '截断.docx'],
    ['PNG', png().subarray(0, -6), '截断.png'],
    ['JPEG', jpeg().subarray(0, -2), '截断.jpg'],
  ])('that is damaged is refused: %s', async (_, content, name) => {
    expect(await refused(content, name)).toEqual(['file-damaged', expect.stringContaining('已损坏或不完整')]);
  });
});

describe('a disguised file', () => {
  it.each([
    ['a PDF named .docx', page, '报告.docx', 'PDF'],
    ['HTML named .pdf', html, '报告.pdf', '网页'],
    ['a program named .pdf', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), '报告.pdf', '可执行程序'],
    [
      'SVG named .png',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
      '图.png',
      'SVG',
    ],
    ['a script named .txt', Buffer.from('#!/bin/sh\nrm -rf /\n'), '说明.txt', '脚本'],
    ['an archive named .docx', writeZip([['a.txt', Buffer.from('a')]]), '说明.docx', '压缩包'],
    ['JPEG named .png', jpeg(), '照片.png', 'JPEG'],
    ['Word named .xlsx', docx(paragraph('说明')), '数据.xlsx', 'Word'],
    ['a picture that hides its ending', png(), '照片.exe', 'PNG'],
  ])('is refused: %s', async (_, content, name, kind) => {
    expect(await refused(content, name)).toEqual(['file-disguised', expect.stringContaining(kind)]);
  });

  it.each([
    ['HTML', html, '网页.html', '网页'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), '图.svg', 'SVG'],
    ['a script', Buffer.from('@echo off\r\n'), '运行.bat', '脚本'],
    ['a program', Buffer.from('7f454c4602010100', 'hex'), '程序', '可执行程序'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1000000000000000000000000', 'hex'), '旧.doc', '另存为新格式'],
    ['GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00', 'latin1'), '动图.gif', 'PNG 或 JPEG'],
    ['an archive', writeZip([['a.txt', Buffer.from('a')]]), '资料.zip', '逐个上传'],
  ])('is not even allowed by its own name: %s', async (_, content, name, advice) => {
    expect(await refused(content, name)).toEqual(['file-type-not-allowed', expect.stringContaining(advice)]);
  });
});

describe('a polyglot', () => {
  const zip = docx(paragraph('说明'));
  it.each([
    ['a picture that is also an archive', Buffer.concat([png(), zip]), '照片.png'],
    ['a photo that is also an archive', Buffer.concat([jpeg(), zip]), '照片.jpg'],
    ['a photo with a page in its comment', jpeg(jpegSegment(0xfe, '<script>alert(1)</script>')), '照片.jpg'],
    ['a photo with a PDF in its comment', jpeg(jpegSegment(0xfe, '%PDF-1.7\n')), '照片.jpg'],
    ['a PDF that is also an archive', Buffer.concat([page, zip]), '报告.pdf'],
    [
      'a PDF that is also a page',
      Buffer.concat([Buffer.from('%PDF-1.7\n<html><script>alert(1)</script>\n'), page.subarray(9)]),
      '报告.pdf',
    ],
    ['a document with something before it', Buffer.concat([zip.subarray(0, 40), zip]), '说明.docx'],
    ['a document with something after it', Buffer.concat([zip, Buffer.from('MZ program')]), '说明.docx'],
    [
      'a document with a PDF as its first part',
      writeZip([
        ['a', Buffer.from('%PDF-1.7 x')],
        ...Object.entries(docxParts(paragraph('说明'))).map(
          ([name, content]) => [name, Buffer.from(content as string)] as const,
        ),
      ]),
      '说明.docx',
    ],
  ])('is refused: %s', async (_, content, name) => {
    expect(await refused(content, name)).toEqual(['file-disguised', expect.stringContaining(name)]);
  });

  it('hides in a gap between the parts, which other readers skip', async () => {
    const whole = docx(paragraph('说明'));
    const end = whole.length - 22;
    const directory = whole.readUInt32LE(end + 16);
    const gap = Buffer.alloc(64, 'x');
    const moved = Buffer.concat([whole.subarray(0, directory), gap, whole.subarray(directory)]);
    moved.writeUInt32LE(directory + gap.length, moved.length - 6);
    expect(await refused(moved, '说明.docx')).toEqual(['file-disguised', expect.stringContaining('夹带')]);
  });
});

describe('a zip bomb', () => {
  const bomb = (megabytes: number, parts: number) => {
    const zeros = Buffer.alloc(megabytes * 1024 * 1024);
    const more = Object.fromEntries(Array.from({ length: parts }, (_, n) => [`word/media/${n}.bin`, zeros]));
    return docx(paragraph('说明'), more);
  };

  it('is refused before it is unpacked: much out of little', async () => {
    const content = bomb(60, 1);
    expect(content.length).toBeLessThan(100_000);
    expect(await refused(content, '说明.docx')).toEqual([
      'file-expands-too-far',
      expect.stringContaining('解开后过大'),
    ]);
  });

  it('is refused when it has too many parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 4_001 }, (_, n) => [`x/${n}`, '']));
    expect((await refused(docx(paragraph('说明'), many), '说明.docx'))[0]).toBe('file-expands-too-far');
  });

  it('is refused when it lies about how large it becomes', async () => {
    const content = docx(`<!--${' '.repeat(3_000_000)}-->${paragraph('说明')}`);
    const lying = Buffer.from(content);
    for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 1))
      if (lying.readUInt32LE(at + 24) > 1_000_000) lying.writeUInt32LE(1_000, at + 24);
    expect((await refused(lying, '说明.docx'))[0]).toBe('file-expands-too-far');
  });

  it('is refused when its parts overlap', async () => {
    const content = docx(paragraph('说明'));
    const overlapping = Buffer.from(content);
    const at = overlapping.lastIndexOf('PK\x01\x02');
    overlapping.writeUInt32LE(0, at + 42);
    expect((await refused(overlapping, '说明.docx'))[0]).toBe('file-damaged');
  });

  it('of entities is refused: document types are no part of Office files', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document xmlns:w="x">&b;</w:document>';
    expect((await refused(docx('', { 'word/document.xml': laughs }), '说明.docx'))[0]).toBe('file-damaged');
  });
});

describe('a PDF that becomes too large', () => {
  const megabytes = (much: number) => Buffer.alloc(much * 1024 * 1024, ' ');
  const [much, less] = [deflateSync(megabytes(65)), deflateSync(megabytes(60))];
  const holding = (...streams: Buffer[]) =>
    pdf({ pages: [['报告']], objects: Object.fromEntries(streams.map((stream, index) => [100 + index, stream])) });
  const packed = (content: Buffer) => pdfStream('/Filter /FlateDecode', content);
  const tooFar = ['file-expands-too-far', expect.stringContaining('解开后过大')];

  it('is refused before it is read: one stream', async () => {
    const content = holding(packed(much));
    expect(content.length).toBeLessThan(100_000);
    expect(await refused(content, '报告.pdf')).toEqual(tooFar);
    const damaged = packed(Buffer.concat([much.subarray(0, -8), Buffer.from('damaged.')]));
    expect(await refused(holding(damaged), '报告.pdf')).toEqual(tooFar);
  });

  it('is refused before it is read: all streams together', async () => {
    expect(await refused(holding(...Array.from({ length: 5 }, () => packed(less))), '报告.pdf')).toEqual(tooFar);
    expect((await desk.upload(holding(packed(less)), '报告.pdf')).type).toBe('pdf');
  });

  it('is taken in where it is a picture, which nothing unpacks', async () => {
    const picture = pdfStream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /FlateDecode', much);
    expect((await desk.upload(holding(picture), '扫描.pdf')).notClean).toBeUndefined();
  });
});

describe('a protected file', () => {
  it('is refused: an encrypted Office file', async () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(512),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refused(ole, '报表.xlsx')).toEqual([
      'file-encrypted',
      '“报表.xlsx”设有密码，无法检查。请去掉密码后再上传。',
    ]);
  });

  it('is refused: a document with encrypted parts', async () => {
    const content = Buffer.from(docx(paragraph('说明')));
    for (const [mark, field] of [
      ['PK\x01\x02', 8],
      ['PK\x03\x04', 6],
    ] as const)
      for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + 1))
        content.writeUInt16LE(1, at + field);
    expect((await refused(content, '说明.docx'))[0]).toBe('file-encrypted');
  });
});

describe('macros', () => {
  const types = (main: string) => ({ '[Content_Types].xml': contentTypes(override('word/document.xml', main)) });
  it.each([
    [
      'a document that is allowed to have some',
      docx(paragraph('说明'), types('application/vnd.ms-word.document.macroEnabled.main+xml')),
      '说明.docm',
    ],
    ['a document with some all the same', docx(paragraph('说明'), { 'word/vbaProject.bin': 'x' }), '说明.docx'],
    ['a sheet of old macros', xlsx(['1'], { 'xl/macrosheets/sheet1.xml': '<a/>' }), '数据.xlsx'],
    [
      'a template from elsewhere',
      docx(paragraph('说明'), {
        'word/_rels/document.xml.rels': relationships(
          relationship('rId9', 'attachedTemplate', 'http://203.0.113.9/a.dotm', true),
        ),
      }),
      '说明.docx',
    ],
  ])('are refused: %s', async (_, content, name) => {
    expect((await refused(content, name))[0]).toBe('file-macros');
  });
});

describe('a secrecy marking in a file', () => {
  const marked = '机密★10年';
  it.each([
    ['a PDF', pdf({ pages: [['关于阀门的报告'], ['附件', marked]] }), '报告.pdf'],
    [
      'a PDF, in a comment',
      pdf({
        pages: [['报告']],
        page: '/Annots [100 0 R]',
        objects: { 100: `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents ${pdfText(marked)} >>` },
      }),
      '报告.pdf',
    ],
    ['a PDF, in its properties', pdf({ pages: [['报告']], info: { Subject: pdfText(marked) } }), '报告.pdf'],
    [
      'a PDF, in a file attached to it',
      pdf({
        pages: [['报告']],
        catalog: '/Names << /EmbeddedFiles << /Names [(a) 100 0 R] >> >>',
        objects: {
          100: '<< /Type /Filespec /F (a.txt) /EF << /F 101 0 R >> >>',
          101: pdfStream('/Type /EmbeddedFile', marked),
        },
      }),
      '报告.pdf',
    ],
    ['a document', docx(paragraph('报告') + paragraph(marked)), '报告.docx'],
    ['a document, in several runs', docx(paragraph('机', '密', '★', '10年')), '报告.docx'],
    ['a document, as entities', docx(paragraph('&#26426;&#x5bc6;')), '报告.docx'],
    [
      'a document, as a watermark',
      docx(`<w:p><w:r><w:pict><v:shape><v:textpath string="机密"/></v:shape></w:pict></w:r></w:p>`),
      '报告.docx',
    ],
    [
      'a document, in a comment',
      docx(paragraph('报告'), { 'word/comments.xml': `<w:comments xmlns:w="x">${paragraph('秘密')}</w:comments>` }),
      '报告.docx',
    ],
    [
      'a document, in its properties',
      docx(paragraph('报告'), { 'docProps/core.xml': '<a><title>绝密★长期</title></a>' }),
      '报告.docx',
    ],
    [
      'a document, in a sheet behind a chart',
      docx(paragraph('报告'), { 'word/embeddings/data.xlsx': xlsx(['秘密']) }),
      '报告.docx',
    ],
    ['a workbook', xlsx(['报告', '秘密']), '数据.xlsx'],
    [
      'a workbook, in the header of a sheet',
      xlsx(['1'], {
        'xl/worksheets/sheet2.xml':
          '<worksheet><headerFooter><oddHeader>&amp;C&amp;"SimSun,Bold"&amp;14机密</oddHeader></headerFooter></worksheet>',
      }),
      '数据.xlsx',
    ],
    ['slides', pptx(marked), '汇报.pptx'],
    ['a text', Buffer.from(`报告\n${marked}\n`), '报告.txt'],
    ['a text in GB 18030', Buffer.from('bba8c3dc0abbfac3dca1ef3130c4ea', 'hex'), '报告.txt'],
    ['a table', Buffer.from('编号,密级\n1,秘密\n'), '数据.csv'],
  ])('is refused, and nothing of it is kept: %s', async (_, content, name) => {
    const [code, sentence] = await refused(content, name);
    expect(code).toBe('file-marked-secret');
    expect(sentence).toMatch(new RegExp(`“${name}”带有密级标志“(秘密|机密|绝密)”`));
  });

  it.each([
    ['a PDF', pdf({ pages: [['双方应当保守商业秘密，并签订保密协议。']] }), '合同.pdf'],
    ['a document', docx(paragraph('双方应当保守商业秘密。')), '合同.docx'],
    ['a text', Buffer.from('双方应当保守商业秘密。'), '合同.txt'],
  ])('is no marking in running text, which only warns: %s', async (_, content, name) => {
    expect((await desk.upload(content, name)).remarks).toEqual(['secrecy-words']);
  });

  it.each([
    ['a scanned PDF', pdf({ pages: [[]] }), '盖章件.pdf'],
    ['a PDF of which a page is scanned', pdf({ pages: [['正文'], []] }), '合同.pdf'],
    ['a photo', jpeg(), '照片.jpg'],
    ['a document of pictures alone', docx('<w:p/>'), '照片.docx'],
  ])('cannot be looked for where there is no text, which the clerk is told: %s', async (_, content, name) => {
    expect((await desk.upload(content, name)).remarks).toEqual(['no-text']);
  });

  it('says nothing about a file in which there is nothing', async () => {
    expect((await desk.upload(page, '报告.pdf')).remarks).toEqual([]);
  });
});

describe('path traversal in names', () => {
  it.each([
    ['upwards', '../../../etc/passwd.pdf'],
    ['another disk', 'C:\\Windows\\..\\报告.pdf'],
    ['from the root', '/etc/cron.d/报告.pdf'],
    ['with a zero', 'a\0b/报告.pdf'],
    ['no name', '..'],
    ['too long', `${'长'.repeat(4_000)}.pdf`],
  ])('leads nowhere: %s', async (_, name) => {
    const { original } = await desk.upload(page, name);
    const files = await desk.kept();
    const hex = original.id.slice('sha256:'.length);
    expect(files.filter((file) => file.endsWith(hex))).toHaveLength(1);
    expect(files.every((file) => /\/store\/sha256\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(file))).toBe(true);
  });
});

describe('an interrupted upload', () => {
  it('leaves nothing', async () => {
    const before = await desk.kept();
    async function* broken(): AsyncIterable<Uint8Array> {
      yield Buffer.from('机密★10年');
      // The control: it does lie there at this moment.
      const arrived = async () => (await desk.kept()).filter((file) => !before.includes(file));
      while ((await arrived()).length === 0) await new Promise(setImmediate);
      throw new Error('connection lost');
    }
    await expect(desk.upload(broken(), '报告.txt')).rejects.toThrow('connection lost');
    expect(await desk.kept()).toEqual(before);
  });
});

describe('too large', () => {
  it('is refused while it arrives, by name', async () => {
    const before = await desk.kept();
    await expect(desk.upload(Buffer.alloc(100_000, 'x'), '大.txt', 50_000)).rejects.toMatchObject({
      status: 413,
      code: 'file-too-large',
      fields: [{ field: 'attachments' }],
      text: { zh: expect.stringContaining('“大.txt”超过') },
    });
    expect(await desk.kept()).toEqual(before);
  });
});

describe('a quarantine', () => {
  const waiting = async (prepare: (folder: string) => Promise<unknown>) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'quarantine-'));
    const quarantine = path.join(folder, 'here');
    await prepare(quarantine);
    const opened = await new UploadInspection(fileStore(pathToFileURL(path.join(folder, 'store')).href), { quarantine })
      .open()
      .then(
        () => 'opened',
        (error: Error) => error.message,
      );
    await rm(folder, { recursive: true });
    return opened;
  };

  it.each([
    ['a link', (folder: string) => symlink(tmpdir(), folder)],
    ['a link to a folder of our own', (folder: string) => mkdtemp(`${folder}-`).then((own) => symlink(own, folder))],
  ])('that is %s is not used', async (_, prepare) => {
    expect(await waiting(prepare)).toMatch(/^uploads cannot wait in .* set TMPDIR/);
  });

  it('of our own is used, made now or before', async () => {
    expect(await waiting(() => Promise.resolve())).toBe('opened');
    expect(await waiting((folder) => mkdir(folder, { mode: 0o700 }))).toBe('opened');
  });

  it('that others could read is closed to them', async () => {
    const folder = path.join(await mkdtemp(path.join(tmpdir(), 'quarantine-')), 'here');
    await mkdir(folder);
    await chmod(folder, 0o755);
    const store = fileStore(pathToFileURL(path.join(folder, 'store')).href);
    await new UploadInspection(store, { quarantine: folder }).open();
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await rm(path.dirname(folder), { recursive: true });
  });
});
