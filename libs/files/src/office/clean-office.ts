import { NotClean } from '../inspection/not-clean.js';
import { cleanPicture } from '../images/clean-picture.js';
import { writeZip } from '../zip/write-zip.js';
import { cleanXml } from './clean-xml.js';
import { dropped, kept, pathsOnly } from './cleaning-rules.js';
import type { OfficePackage, Relationship } from './package.js';
import { XmlWriter } from './xml.js';

interface Part {
  /** What it is called in the copy: pictures lose the name that they were inserted with. */
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly relationships: readonly { id: string; type: string; target: string; external: boolean }[];
}

const fonts = /^application\/(vnd\.openxmlformats-officedocument\.obfuscatedFont|x-font-ttf|x-fontdata)$/i;

/**
 * A copy built from what the main part refers to, by an allow-list: parts that nobody refers to, or for a purpose that
 * is not on the list, are not in it. The same document with other properties gives the same bytes.
 * @throws NotClean where it holds something that we cannot judge
 */
export function cleanOffice(source: OfficePackage): Buffer {
  const parts = new Map<string, Part>();
  const names = new Map<string, string>();
  const rootRelations = source.relationships('').filter(({ kind }) => kind === 'officeDocument');
  const waiting = rootRelations.map(({ target }) => target);
  for (const { target } of rootRelations) names.set(target, target);

  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const relations = source.relationships(part);
    const staying = relations.filter(stays);
    for (const { kind, target, external } of staying)
      if (!external && !names.has(target)) {
        names.set(target, kind === 'image' ? pictureName(target, names.size) : target);
        waiting.push(target);
      }
    parts.set(part, {
      name: names.get(part)!,
      contentType: source.contentType(part),
      content: cleanPart(source, part, new Set(staying.map(({ id }) => id)), relations),
      relationships: staying.map(({ id, type, target, external }, index) => ({
        ...{ id, type, external },
        target: external ? `workbook${index + 1}.xlsx` : `/${names.get(target)!}`,
      })),
    });
  }
  const root = rootRelations.map(({ id, type, target }) => ({ id, type, target, external: false }));
  return writeZip([
    ['[Content_Types].xml', contentTypes([...parts.values()])],
    ['_rels/.rels', relationshipsFile(root)],
    ...[...parts.values()].flatMap(({ name, content, relationships }): [string, Uint8Array][] => [
      [name, content],
      ...(relationships.length > 0 ? [[relsOf(name), relationshipsFile(relationships)] as [string, Uint8Array]] : []),
    ]),
  ]);
}

/** @throws NotClean */
function stays({ kind, external }: Relationship): boolean {
  if (external) return pathsOnly.has(kind);
  if (kept.has(kind)) return true;
  if (dropped.has(kind)) return false;
  throw new NotClean('unknown-part');
}

function cleanPart(
  source: OfficePackage,
  part: string,
  staying: ReadonlySet<string>,
  all: readonly Relationship[],
): Buffer {
  const bytes = source.zip.read(part);
  const known = new Set(all.map(({ id }) => id));
  if (source.isXml(part)) return cleanXml(bytes, (id) => known.has(id) && !staying.has(id));
  if (fonts.test(source.contentType(part))) return bytes;
  if (source.contentType(part).startsWith('image/')) return cleanPicture(bytes);
  throw new NotClean('unknown-part');
}

function pictureName(target: string, count: number): string {
  const extension = /\.([a-z]{3,4})$/i.exec(target)?.[1]?.toLowerCase() ?? 'bin';
  return `media/picture${count}.${extension}`;
}

const relsOf = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels');

function contentTypes(parts: readonly Part[]): Buffer {
  const writer = new XmlWriter();
  const element = (name: string, attributes: Record<string, string>) => {
    writer.open(
      name,
      Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
    );
    writer.close(name);
  };
  writer.open('Types', [{ name: 'xmlns', value: 'http://schemas.openxmlformats.org/package/2006/content-types' }]);
  element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' });
  element('Default', { Extension: 'xml', ContentType: 'application/xml' });
  for (const { name, contentType } of parts) element('Override', { PartName: `/${name}`, ContentType: contentType });
  writer.close('Types');
  return writer.bytes();
}

function relationshipsFile(relationships: Part['relationships']): Buffer {
  const writer = new XmlWriter();
  writer.open('Relationships', [
    { name: 'xmlns', value: 'http://schemas.openxmlformats.org/package/2006/relationships' },
  ]);
  for (const { id, type, target, external } of relationships) {
    writer.open('Relationship', [
      ...[
        { name: 'Id', value: id },
        { name: 'Type', value: type },
        { name: 'Target', value: target },
      ],
      ...(external ? [{ name: 'TargetMode', value: 'External' }] : []),
    ]);
    writer.close('Relationship');
  }
  writer.close('Relationships');
  return writer.bytes();
}
