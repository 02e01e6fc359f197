import { SaxesParser } from 'saxes';
import { Fault } from '../inspection/fault.js';
import { shortNamespace } from './namespaces.js';

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  /** `w:author`, with the short name of its namespace; `author` where it has none. */
  readonly key: string;
  readonly value: string;
}

export interface XmlElement {
  readonly name: string;
  /** `w:p`, with the short name of its namespace. */
  readonly key: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
}

export interface XmlReader {
  open?(element: XmlElement): void;
  text?(text: string): void;
  close?(element: XmlElement): void;
}

const damaged = (): Fault => new Fault('file-damaged', 'xml');

/** Office writes UTF-8, seldom UTF-16. @throws Fault */
function textOf(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}

/** What elements are nested deeper than belongs to no document, and costs memory. */
const deepest = 400;

/**
 * Reads a part. Document types, which define entities (billion laughs, files of the server), are no part of Office
 * files and refused.
 * @throws Fault file-damaged
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  const key = (uri: string, local: string) => {
    const space = shortNamespace(uri);
    return space === '' ? local : `${space}:${local}`;
  };
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?(8|16)$/i.test(encoding)) throw damaged();
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = {
      name: tag.name,
      key: key(tag.uri, tag.local),
      local: tag.local,
      attributes: Object.values(tag.attributes).map(({ name, uri, local, value }) => ({
        name,
        key: key(uri, local),
        value,
      })),
    };
    if (open.push(element) > deepest) throw damaged();
    reader.open?.(element);
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', () => reader.close?.(open.pop()!));
  const text = textOf(bytes);
  // In pieces: the parser copies what it is given.
  for (let at = 0; at < text.length; at += 65_536) parser.write(text.slice(at, at + 65_536));
  parser.close();
}

export const attributeOf = ({ attributes }: XmlElement, wanted: string): string | undefined =>
  attributes.find(({ key }) => key === wanted)?.value;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const inText = (text: string): string => text.replace(/[&<>\r]/g, (character) => entities[character]!);
const inAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (character) => entities[character]!);

/** Writes XML again, element by element. Comments and processing instructions are left out. */
export class XmlWriter {
  private readonly out: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  /** An element is closed at once (`<w:b/>`) where nothing comes in it. */
  private pending = false;

  open(name: string, attributes: readonly { name: string; value: string }[]): void {
    this.settle();
    this.out.push(`<${name}${attributes.map((each) => ` ${each.name}="${inAttribute(each.value)}"`).join('')}`);
    this.pending = true;
  }

  text(text: string): void {
    this.settle();
    this.out.push(inText(text));
  }

  close(name: string): void {
    this.out.push(this.pending ? '/>' : `</${name}>`);
    this.pending = false;
  }

  /** How much there is, to go back to. */
  mark(): number {
    this.settle();
    return this.out.length;
  }

  /** Takes back what came after a mark. */
  rewind(mark: number): void {
    this.out.length = mark;
    this.pending = false;
  }

  bytes(): Buffer {
    return Buffer.from(this.out.join(''));
  }

  private settle(): void {
    if (this.pending) this.out.push('>');
    this.pending = false;
  }
}
