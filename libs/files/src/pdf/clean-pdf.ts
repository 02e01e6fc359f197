import {
  EncryptedPDFError,
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFWriter,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { Fault } from '../inspection/fault.js';
import type { InspectionLimits } from '../inspection/inspection-limits.js';
import { NotClean } from '../inspection/not-clean.js';
import { PdfCopier } from './pdf-copier.js';

/** What a page may say (ISO 32000-2, table 31). */
const ofPages = [
  'Resources',
  'MediaBox',
  'CropBox',
  'BleedBox',
  'TrimBox',
  'ArtBox',
  'Contents',
  'Rotate',
  'Group',
  'UserUnit',
];
/** What it has from the folder of pages above it, where it does not say so itself. */
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const name = (text: string): PDFName => PDFName.of(text);

/**
 * A PDF built anew from what is seen on its pages: no properties (Info, XMP), no attachments, scripts, actions, forms,
 * bookmarks, names, signatures, tags or comments' authors, and none of the earlier versions that lie in a file that was
 * changed. Drawn annotations stay as they look. The same pages with other properties give the same bytes.
 * @throws Fault file-encrypted
 * @throws NotClean
 */
export async function cleanPdf(bytes: Uint8Array, limits: InspectionLimits): Promise<Buffer> {
  const source = await open(bytes);
  const target = PDFContext.create();
  const copier = new PdfCopier(source.context, target, limits);
  const [root, tree] = [target.nextRef(), target.nextRef()];

  const kids = PDFArray.withContext(target);
  for (const page of pagesOf(source, limits)) {
    const ref = target.nextRef();
    const copy = PDFDict.withContext(target);
    copy.set(name('Type'), name('Page'));
    copy.set(name('Parent'), tree);
    for (const key of ofPages) {
      const value = page.get(name(key)) ?? (inherited.includes(key) ? fromAbove(source.context, page, key) : undefined);
      if (value) copy.set(name(key), copier.copy(value, key === 'Resources' ? 'resources' : undefined));
    }
    const annotations = source.context.lookup(page.get(name('Annots')));
    if (annotations instanceof PDFArray) copy.set(name('Annots'), copier.annotations(annotations));
    target.assign(ref, copy);
    kids.push(ref);
  }
  const count = PDFNumber.of(kids.size());
  target.assign(tree, target.obj({ Type: 'Pages', Kids: kids, Count: count }));
  const catalog = target.obj({ Type: 'Catalog', Pages: tree });
  const layers = source.context.lookup(source.catalog.get(name('OCProperties')));
  if (layers instanceof PDFDict) catalog.set(name('OCProperties'), copier.copy(layers, 'layers'));
  copier.finish();
  target.assign(root, catalog);
  target.trailerInfo.Root = root;
  return Buffer.from(await PDFWriter.forContext(target, Infinity).serializeToBuffer());
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    // Opened without a password: one that only forbids printing or copying opens with an empty one.
    return await PDFDocument.load(bytes, { updateMetadata: false, password: '' });
  } catch (error) {
    if (error instanceof EncryptedPDFError) throw new Fault('file-encrypted');
    throw new NotClean('not-understood');
  }
}

/** Every page in order, however the tree is built. A tree that is none makes the file one that we do not understand. */
function pagesOf({ context, catalog }: PDFDocument, limits: InspectionLimits): PDFDict[] {
  const pages: PDFDict[] = [];
  const seen = new Set<PDFObject>();
  const visit = (object: PDFObject | undefined, depth: number): void => {
    const node = context.lookup(object);
    if (!(node instanceof PDFDict) || seen.has(node) || depth > 60 || pages.length > limits.pages)
      throw new NotClean('not-understood');
    seen.add(node);
    const kids = context.lookup(node.get(name('Kids')));
    if (kids instanceof PDFArray) for (const kid of kids.asArray()) visit(kid, depth + 1);
    else pages.push(node);
  };
  visit(catalog.get(name('Pages')), 0);
  if (pages.length === 0) throw new NotClean('not-understood');
  return pages;
}

function fromAbove(context: PDFContext, page: PDFDict, key: string): PDFObject | undefined {
  let node: PDFObject | undefined = page;
  for (let depth = 0; depth < 60; depth += 1) {
    node = context.lookup((node as PDFDict).get(name('Parent')));
    if (!(node instanceof PDFDict)) return undefined;
    const value = node.get(name(key));
    if (value) return value;
  }
  return undefined;
}
