import { posix } from 'node:path';
import { Fault } from '../inspection/fault.js';
import type { Zip } from '../zip/read-zip.js';
import { relationshipKind } from './namespaces.js';
import { attributeOf, readXml } from './xml.js';

export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  /** A part of the package (`word/media/image1.png`), or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file and how they refer to each other (ECMA-376, part 2). */
export class OfficePackage {
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();

  /** @throws Fault */
  constructor(readonly zip: Zip) {
    readXml(zip.read('[Content_Types].xml'), {
      open: (element) => {
        const type = attributeOf(element, 'ContentType') ?? '';
        if (element.local === 'Default')
          this.defaults.set((attributeOf(element, 'Extension') ?? '').toLowerCase(), type);
        if (element.local === 'Override')
          this.overrides.set((attributeOf(element, 'PartName') ?? '').slice(1).toLowerCase(), type);
      },
    });
  }

  /** Parts, without folders and the files that describe the others. */
  get parts(): string[] {
    return this.zip.entries.map(({ name }) => name).filter((name) => !name.endsWith('/') && !isAboutParts(name));
  }

  contentType(part: string): string {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return this.overrides.get(part.toLowerCase()) ?? this.defaults.get(extension) ?? '';
  }

  isXml(part: string): boolean {
    return /[+/]xml$/.test(this.contentType(part)) || /\.(xml|vml)$/i.test(part);
  }

  /** @param part '' for the package itself @throws Fault */
  relationships(part: string): Relationship[] {
    const folder = posix.dirname(part);
    const file = posix.join(part === '' ? '' : folder, '_rels', `${posix.basename(part)}.rels`);
    if (!this.zip.has(file)) return [];
    const found: Relationship[] = [];
    readXml(this.zip.read(file), {
      open: (element) => {
        if (element.local !== 'Relationship') return;
        const [target = '', type = ''] = [attributeOf(element, 'Target'), attributeOf(element, 'Type')];
        const external = attributeOf(element, 'TargetMode') === 'External';
        found.push({
          id: attributeOf(element, 'Id') ?? '',
          kind: relationshipKind(type),
          type,
          target: external ? target : inside(folder, target),
          external,
        });
      },
    });
    return found;
  }
}

const isAboutParts = (name: string): boolean =>
  name === '[Content_Types].xml' || /(^|\/)_rels\/[^/]*\.rels$/.test(name);

function inside(folder: string, target: string): string {
  let path: string;
  try {
    path = decodeURI(target.split('#')[0] ?? '');
  } catch {
    throw new Fault('file-damaged');
  }
  const joined = posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(folder, path));
  if (joined.startsWith('..')) throw new Fault('file-damaged');
  return joined;
}
