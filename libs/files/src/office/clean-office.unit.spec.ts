import { inspect } from '../inspection/inspect.js';
import { inspectionLimits } from '../inspection/inspection-limits.js';
import {
  contentTypes,
  docx,
  docxParts,
  namespaces,
  officeFile,
  override,
  paragraph,
  pptx,
  relationship,
  relationships,
  xlsx,
  type Parts,
} from '../samples/office.fixture.js';
import { exif, jpeg, png, pngChunk } from '../samples/pictures.fixture.js';
import { readZip } from '../zip/read-zip.js';

/** Everything in an Office file, as one text to search. */
function textOf(file: Buffer): string {
  const zip = readZip(file, inspectionLimits);
  return zip.entries.map(({ name }) => `${name}\n${zip.read(name).toString('latin1')}`).join('\n');
}
const shown = (text: string): string => Buffer.from(text).toString('latin1');
const namesOf = (file: Buffer): string[] => readZip(file, inspectionLimits).entries.map(({ name }) => name);

async function cleaned(file: Buffer, extension: string): Promise<Buffer> {
  const { clean } = await inspect(file, extension, inspectionLimits);
  if (!Buffer.isBuffer(clean)) throw new Error(clean);
  return clean;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const author = '张三';
const firm = '沙湾阀门厂';

/** A document as Word writes it, with everything that names somebody; `who` and `where` are what must not be found. */
function betraying(who: string, where: string): Parts {
  const body = [
    `<w:p w:rsidR="00A1${who.length}"><w:ins w:id="1" w:author="${who}" w:date="2026-01-02T03:04:05Z"><w:r><w:t>泄漏率</w:t></w:r></w:ins></w:p>`,
    `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>见附图</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="4" name="${where}.png" descr="C:\\Users\\${who}\\${where}.png"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="4" name="${where}.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    `<w:p><w:hyperlink r:id="rId3"><w:r><w:t>检验标准</w:t></w:r></w:hyperlink></w:p>`,
    `<w:p><w:r><w:object><v:shape o:title="${where}"><v:imagedata r:id="rId2" o:title="${where}"/></v:shape><o:OLEObject Type="Embed" r:id="rId4"/></w:object></w:r></w:p>`,
  ].join('');
  return docxParts(body, {
    '[Content_Types].xml': contentTypes(
      override('word/document.xml', 'wordprocessingml.document.main'),
      override('word/settings.xml', 'wordprocessingml.settings'),
      override('word/comments.xml', 'wordprocessingml.comments'),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ),
    '_rels/.rels': relationships(
      relationship('rId1', 'officeDocument', 'word/document.xml'),
      relationship(
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ),
      relationship('rId3', 'extended-properties', 'docProps/app.xml'),
      relationship(
        'rId4',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
        'docProps/thumbnail.jpeg',
      ),
      relationship('rId5', 'customXml', 'customXml/item1.xml'),
    ),
    'word/_rels/document.xml.rels': relationships(
      relationship('rId1', 'settings', 'settings.xml'),
      relationship('rId2', 'image', `media/${where === firm ? 'logo' : 'other'}.png`),
      relationship('rId3', 'hyperlink', `https://${where}.example.cn/`, true),
      relationship('rId4', 'oleObject', 'embeddings/oleObject1.bin'),
      relationship('rId5', 'comments', 'comments.xml'),
    ),
    'word/_rels/settings.xml.rels': relationships(
      relationship('rId1', 'attachedTemplate', `file:///C:\\Users\\${who}\\Normal.dotm`, true),
    ),
    'word/settings.xml': `<w:settings ${namespaces}><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot w:val="00AB12"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="${where}"/></w:docVars></w:settings>`,
    'word/comments.xml': `<w:comments xmlns:w="${word}"><w:comment w:id="0" w:author="${who}" w:initials="ZS">${paragraph(`问${who}`)}</w:comment></w:comments>`,
    'word/embeddings/oleObject1.bin': `object of ${who}`,
    [`word/media/${where === firm ? 'logo' : 'other'}.png`]: png(pngChunk('tEXt', Buffer.from(`Author\0${who}`))),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>${who}</dc:creator><cp:lastModifiedBy>${who}</cp:lastModifiedBy></cp:coreProperties>`,
    'docProps/app.xml': `<Properties><Company>${where}</Company></Properties>`,
    'docProps/thumbnail.jpeg': jpeg(),
    'customXml/item1.xml': `<a>${where}</a>`,
  });
}

describe('metadata leak', () => {
  describe('in a document', () => {
    const original = officeFile(betraying(author, firm));

    it('names nobody in the copy that experts see, though the original does', async () => {
      const copy = textOf(await cleaned(original, 'docx'));
      for (const secret of [author, firm, 'rsid', 'Normal.dotm', 'C:\\Users', 'example.cn', 'logo', '2026-01-02']) {
        expect(textOf(original)).toContain(shown(secret));
        expect(copy).not.toContain(shown(secret));
      }
      for (const text of ['泄漏率', '见附图', '检验标准']) expect(copy).toContain(shown(text));
    });

    it('keeps only parts that the text needs', async () => {
      expect(namesOf(original)).toEqual(
        expect.arrayContaining(['docProps/core.xml', 'docProps/thumbnail.jpeg', 'word/comments.xml']),
      );
      expect(namesOf(await cleaned(original, 'docx'))).toEqual([
        ...[
          '[Content_Types].xml',
          '_rels/.rels',
          'word/document.xml',
          'word/_rels/document.xml.rels',
          'word/settings.xml',
        ],
        'media/picture2.png',
      ]);
    });

    it('gives the same bytes whoever wrote it, wherever', async () => {
      const other = officeFile(betraying('李四光', '石河子机械公司'));
      expect(original.equals(other)).toBe(false);
      expect((await cleaned(original, 'docx')).equals(await cleaned(other, 'docx'))).toBe(true);
    });

    it('is itself a document, and cleaning it again changes nothing', async () => {
      const copy = await cleaned(original, 'docx');
      expect((await cleaned(copy, 'docx')).equals(copy)).toBe(true);
    });
  });

  it('in a workbook: authors, the path it was stored at, other workbooks, printers', async () => {
    const x =
      'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const original = xlsx(['压力'], {
      '[Content_Types].xml': contentTypes(
        override('xl/workbook.xml', 'spreadsheetml.sheet.main'),
        override('xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'),
        override('xl/externalLinks/externalLink1.xml', 'spreadsheetml.externalLink'),
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relationship('rId2', 'externalLink', 'externalLinks/externalLink1.xml'),
      ),
      'xl/workbook.xml': `<workbook ${x}><fileSharing userName="${author}"/><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\${author}\\"/></mc:Choice></mc:AlternateContent><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId2"/></externalReferences></workbook>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        relationship('rId1', 'hyperlink', `https://${firm}.example.cn`, true),
        relationship('rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'),
        relationship('rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        relationship('rId4', 'comments', '../comments1.xml'),
      ),
      'xl/worksheets/sheet1.xml': `<worksheet ${x}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>压力</t></is></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks><pageSetup orientation="landscape" r:id="rId2"/><legacyDrawing r:id="rId3"/></worksheet>`,
      'xl/printerSettings/printerSettings1.bin': `\\\\${firm}\\printer`,
      'xl/drawings/vmlDrawing1.vml': '<xml/>',
      'xl/comments1.xml': `<comments ${x}><authors><author>${author}</author></authors></comments>`,
      'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(
        relationship('rId1', 'externalLinkPath', `file:///\\\\server\\${firm}.xlsx`, true),
      ),
      'xl/externalLinks/externalLink1.xml': `<externalLink ${x}><externalBook r:id="rId1"/></externalLink>`,
    });
    const copy = textOf(await cleaned(original, 'xlsx'));
    for (const secret of [author, firm]) {
      expect(textOf(original)).toContain(shown(secret));
      expect(copy).not.toContain(shown(secret));
    }
    expect(copy).toContain(shown('压力'));
    expect(copy).toContain('<pageSetup orientation="landscape"/>');
    // Formulas count on the link; a list must not be empty.
    expect(copy).toContain('<externalReference r:id="rId2"/>');
    expect(copy).not.toContain('hyperlinks');
  });

  it('in slides: authors of comments, tags', async () => {
    const original = pptx('汇报', {
      'ppt/_rels/presentation.xml.rels': relationships(
        relationship('rId1', 'slide', 'slides/slide1.xml'),
        relationship('rId2', 'commentAuthors', 'commentAuthors.xml'),
      ),
      'ppt/commentAuthors.xml': `<p:cmAuthorLst xmlns:p="p"><p:cmAuthor name="${author}"/></p:cmAuthorLst>`,
    });
    const copy = textOf(await cleaned(original, 'pptx'));
    expect(textOf(original)).toContain(shown(author));
    expect(copy).not.toContain(shown(author));
    expect(copy).toContain(shown('汇报'));
  });

  it('in photos within a document: where and with what they were taken', async () => {
    const original = docx(`<w:p><w:r><w:t>图</w:t></w:r><a:blip r:embed="rId1"/></w:p>`, {
      'word/_rels/document.xml.rels': relationships(relationship('rId1', 'image', 'media/image1.jpeg')),
      'word/media/image1.jpeg': jpeg(exif(6, 'GPS 44.32N 85.61E')),
    });
    expect(textOf(original)).toContain('GPS 44.32N');
    expect(textOf(await cleaned(original, 'docx'))).not.toContain('GPS');
  });
});

describe('what cannot be cleaned is not shown to experts', () => {
  const withPart = (kind: string, part: string, content: string | Buffer) =>
    docx(paragraph('说明'), {
      'word/_rels/document.xml.rels': relationships(relationship('rId1', kind, part)),
      [`word/${part}`]: content,
    });

  it.each([
    ['a part of a kind that nobody knows', 'unknown-part', withPart('secretRoute', 'route.xml', '<a/>')],
    [
      'a picture of a kind that we cannot clean',
      'picture-type',
      withPart('image', 'media/image1.jpeg', Buffer.from('II*\0picture')),
    ],
    [
      'a page within the document',
      'embedded-object',
      docx('<w:altChunk r:id="rId1"/>', {
        'word/_rels/document.xml.rels': relationships(relationship('rId1', 'hyperlink', 'x', true)),
      }),
    ],
  ])('%s', async (_, code, file) => {
    const { clean } = await inspect(file, 'docx', inspectionLimits);
    expect(clean).toBe(code);
  });
});
