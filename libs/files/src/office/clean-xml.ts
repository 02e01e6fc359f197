import { NotClean } from '../inspection/not-clean.js';
import {
  cleanAttribute,
  droppedElements,
  embedded,
  isPicture,
  isPictureKey,
  keptWithoutReference,
  neverEmpty,
  pictureTexts,
  unwrapped,
} from './cleaning-rules.js';
import { readXml, XmlWriter, type XmlAttribute, type XmlElement } from './xml.js';

/** How an element was treated, to treat its end alike. */
type Fate = 'written' | 'unwrapped';

interface Open {
  fate: Fate;
  /** Where the element began, if it must not stay empty. */
  start?: number;
  inner?: number;
}

/**
 * A part without what names people, machines and versions.
 * @param isGone whether a relationship of this part was dropped
 * @throws NotClean
 */
export function cleanXml(bytes: Uint8Array, isGone: (id: string) => boolean): Buffer {
  const writer = new XmlWriter();
  const open: Open[] = [];
  /** How deep we are in an element that goes. */
  let skipped = 0;
  readXml(bytes, {
    open(element) {
      if (skipped > 0 || droppedElements.has(element.key)) return void skipped++;
      const gone = element.attributes.filter(({ key, value }) => key.startsWith('r:') && isGone(value));
      if (gone.length > 0) {
        if (embedded.has(element.key)) throw new NotClean('embedded-object');
        if (unwrapped.has(element.key)) return void open.push({ fate: 'unwrapped' });
        if (!keptWithoutReference.has(element.key)) return void skipped++;
      }
      const start = neverEmpty.has(element.key) ? writer.mark() : undefined;
      writer.open(element.name, cleanAttributes(element, gone));
      open.push({ fate: 'written', ...(start !== undefined && { start, inner: writer.mark() }) });
    },
    text(text) {
      if (skipped === 0 && open.length > 0) writer.text(text);
    },
    close(element) {
      if (skipped > 0) return void skipped--;
      const { fate, start, inner } = open.pop()!;
      if (fate === 'unwrapped') return;
      if (start !== undefined && writer.mark() === inner) writer.rewind(start);
      else writer.close(element.name);
    },
  });
  return writer.bytes();
}

function cleanAttributes({ key: element, local, attributes }: XmlElement, gone: readonly XmlAttribute[]) {
  const id = attributes.find(({ key }) => key === 'id')?.value ?? '';
  return attributes.flatMap((attribute) => {
    const { name, key } = attribute;
    if (gone.includes(attribute)) return [];
    if (isPicture(local) && pictureTexts.includes(key)) return [];
    const isOwnName = isPicture(local) && key === 'name' && !isPictureKey(attribute.value);
    const value = isOwnName ? id : cleanAttribute(element, key, attribute.value);
    return value === undefined ? [] : [{ name, value }];
  });
}
