import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { InspectionLimits } from '../inspection/inspection-limits.js';
import { NotClean } from '../inspection/not-clean.js';
import { cleanImageStream } from './pdf-pictures.js';

/**
 * What a dictionary is for. `resources`: its keys are kinds of resources; `names`: they are names of the document's own;
 * `looks`: how an annotation is drawn; `layers`: which layers are shown.
 */
type Role = 'resources' | 'names' | 'looks' | 'layers' | undefined;

/** Keys that go wherever they stand: what wrote it, where it was, what it did, what lies beside it. */
const gone = new Set([
  ...[
    'Metadata',
    'PieceInfo',
    'LastModified',
    'AF',
    'EF',
    'Thumb',
    'A',
    'AA',
    'JS',
    'OPI',
    'Alternates',
    'Measure',
    'PtData',
  ],
  ...['VP', 'LGIDict', 'StructParent', 'StructParents', 'ID', 'URI', 'Dest', 'P', 'Info', 'SpiderInfo'],
]);
/** What P, A, ID and Dest mean elsewhere, where they are no page, action, name or goal. */
const needed: Readonly<Record<string, readonly string[]>> = { OCMD: ['P'] };

/** An annotation by how it looks (ISO 32000-2, 12.5). Notes, links, files, sounds and films look like nothing or lead away. */
const drawn = new Set([
  ...['FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut'],
  ...['Stamp', 'Caret', 'Ink', 'Widget', 'Watermark'],
]);
const ofAnnotations = [
  ...[
    'Rect',
    'AP',
    'AS',
    'F',
    'C',
    'IC',
    'Border',
    'BS',
    'BE',
    'QuadPoints',
    'InkList',
    'L',
    'LE',
    'Vertices',
    'CA',
    'OC',
    'RD',
  ],
];
const ofFreeText = ['Contents', 'DA', 'Q'];
const ofLayers = ['OCGs', 'D', 'BaseState', 'ON', 'OFF'];
const ofLooks = ['N'];
const deepest = 100;

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Copies what pages refer to into a new file, object by object. References are given new numbers in the order in which
 * they are met, and each is copied once.
 */
export class PdfCopier {
  private readonly refs = new Map<PDFRef, PDFRef>();
  private readonly waiting: { from: PDFRef; to: PDFRef; role: Role }[] = [];
  private expanded = 0;

  constructor(
    private readonly source: PDFContext,
    private readonly target: PDFContext,
    private readonly limits: InspectionLimits,
  ) {}

  /** References are copied by {@link finish}. @throws NotClean */
  copy(object: PDFObject, role?: Role, depth = 0): PDFObject {
    if (depth > deepest) throw new NotClean('not-understood');
    if (object instanceof PDFRef) return this.reference(object, role);
    if (object instanceof PDFStream) return this.stream(object, depth);
    if (object instanceof PDFDict) return this.dictionary(object, role, depth);
    if (!(object instanceof PDFArray)) return object;
    const copy = PDFArray.withContext(this.target);
    for (const item of object.asArray()) copy.push(this.copy(item, undefined, depth + 1));
    return copy;
  }

  annotations(list: PDFArray): PDFArray {
    const copies = PDFArray.withContext(this.target);
    for (const item of list.asArray()) {
      const annotation = this.source.lookup(item);
      const kind = annotation instanceof PDFDict ? annotation.get(name('Subtype')) : undefined;
      if (!(annotation instanceof PDFDict) || !(kind instanceof PDFName) || !drawn.has(kind.decodeText())) continue;
      const copy = this.target.obj({ Type: 'Annot', Subtype: kind });
      for (const key of [...ofAnnotations, ...(kind.decodeText() === 'FreeText' ? ofFreeText : [])]) {
        const value = annotation.get(name(key));
        if (value) copy.set(name(key), this.copy(value, key === 'AP' ? 'looks' : undefined));
      }
      copies.push(this.target.register(copy));
    }
    return copies;
  }

  /** Until nothing refers to what is not there yet. */
  finish(): void {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const { from, to, role } = next;
      this.target.assign(to, this.copy(this.source.lookup(from) ?? PDFNull, role));
    }
  }

  private reference(from: PDFRef, role: Role): PDFObject {
    const known = this.refs.get(from);
    if (known) return known;
    const found = this.source.lookup(from);
    // Pages are ours to make; what leads to one leads nowhere.
    if (found === undefined || found === PDFNull || this.isPage(found)) return PDFNull;
    const to = this.target.nextRef();
    this.refs.set(from, to);
    this.waiting.push({ from, to, role });
    return to;
  }

  private isPage(object: PDFObject): boolean {
    const type = object instanceof PDFDict ? object.get(name('Type')) : undefined;
    return type === name('Page') || type === name('Pages') || type === name('Catalog');
  }

  private dictionary(dict: PDFDict, role: Role, depth: number): PDFDict {
    const type = dict.get(name('Type'));
    if (type === name('OCG')) return this.target.obj({ Type: 'OCG', Name: PDFString.of('-') });
    const copy = PDFDict.withContext(this.target);
    const allowed = role === 'layers' ? ofLayers : role === 'looks' ? ofLooks : undefined;
    for (const [key, value] of dict.entries()) {
      const text = key.decodeText();
      if (allowed ? !allowed.includes(text) : role === undefined && this.goes(text, type)) continue;
      copy.set(key, this.copy(value, this.roleOf(role, text), depth + 1));
    }
    return copy;
  }

  private goes(key: string, type: PDFObject | undefined): boolean {
    return gone.has(key) && !(type instanceof PDFName && needed[type.decodeText()]?.includes(key) === true);
  }

  /** The role of what stands under a key. */
  private roleOf(role: Role, key: string): Role {
    if (role === 'names') return undefined;
    if (role === 'resources' || role === 'looks') return 'names';
    if (role === 'layers') return key === 'D' ? 'layers' : undefined;
    return key === 'Resources' ? 'resources' : key === 'CharProcs' ? 'names' : undefined;
  }

  private stream(stream: PDFStream, depth: number): PDFObject {
    if (!(stream instanceof PDFRawStream)) throw new NotClean('not-understood');
    const dict = this.dictionary(stream.dict, undefined, depth);
    const { contents, filter } = cleanImageStream(stream, this.source, this.limits);
    this.expanded += contents.length;
    if (this.expanded > this.limits.expandedTotal) throw new NotClean('not-understood');
    if (filter) {
      dict.set(name('Filter'), filter);
      dict.delete(name('DecodeParms'));
    }
    dict.set(name('Length'), PDFNumber.of(contents.length));
    return PDFRawStream.of(dict, contents);
  }
}
