/**
 * What leaves an Office file before an expert sees it, as data. Names as in `namespaces.ts`. Rules speak of what the
 * formats define (ECMA-376, [MS-DOCX], [MS-XLSX], [MS-PPTX]); a relationship that they do not know makes the file one
 * that cannot be cleaned.
 */

/** Relationships whose parts stay. */
export const kept = new Set([
  ...['officeDocument', 'styles', 'stylesWithEffects', 'theme', 'themeOverride', 'settings', 'fontTable', 'font'],
  ...['numbering', 'header', 'footer', 'footnotes', 'endnotes', 'image', 'chart', 'chartEx', 'chartUserShapes'],
  ...['chartStyle', 'chartColorStyle', 'diagramData', 'diagramLayout', 'diagramColors', 'diagramQuickStyle'],
  ...['diagramDrawing', 'worksheet', 'chartsheet', 'sharedStrings', 'drawing', 'table', 'calcChain', 'sheetMetadata'],
  ...['pivotTable', 'pivotCacheDefinition', 'pivotCacheRecords', 'externalLink', 'slide', 'slideLayout', 'slideMaster'],
  ...['notesSlide', 'notesMaster', 'handoutMaster', 'tableStyles', 'presProps', 'slicer', 'slicerCache', 'timeline'],
  ...[
    'timelineCache',
    'rdRichValue',
    'rdRichValueStructure',
    'rdRichValueTypes',
    'richStyles',
    'rdSupportingPropertyBag',
    'cellImage',
  ],
]);

/** Relationships whose parts go: who wrote, commented, printed or stored it, and what lies embedded in it. */
export const dropped = new Set([
  ...['core-properties', 'extended-properties', 'custom-properties', 'thumbnail', 'customXml', 'customXmlProps'],
  ...['comments', 'commentsExtended', 'commentsIds', 'commentsExtensible', 'people', 'person', 'threadedComment'],
  ...['commentAuthors', 'authors', 'comment', 'vmlDrawing', 'printerSettings', 'attachedTemplate', 'glossaryDocument'],
  ...['webSettings', 'keyMapCustomizations', 'tags', 'viewProps', 'hyperlink', 'oleObject', 'package', 'control'],
  ...['activeXControlBinary', 'ctrlProp', 'audio', 'video', 'media', 'revisionHeaders', 'revisionLog', 'usernames'],
  ...['mailMergeSource', 'mailMergeHeaderSource', 'recipientData', 'volatileDependencies', 'origin', 'signature'],
  ...[
    'classificationlabels',
    'changesInfo',
    'revisionInfo',
    'documenttasks',
    'legacyDocTextInfo',
    'slideUpdateInfo',
    'ink',
  ],
  ...['xmlMaps', 'customProperty', 'transform', 'documentTasks', 'frame', 'subDocument', 'legacyDiagramText'],
]);

/** Paths of other workbooks: the link stays, for formulas count on it; where it leads goes. */
export const pathsOnly = new Set(['externalLinkPath', 'xlExternalLinkPath', 'xlPathMissing', 'xlStartup', 'xlLibrary']);

/** Elements that go with everything in them. */
export const droppedElements = new Set([
  ...['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef', 'w:rsids', 'w:docVars'],
  ...['w:mailMerge', 'w:attachedTemplate', 'w:documentProtection', 'w:writeProtection', 'w:saveThroughXslt'],
  ...['w:dataBinding', 'w:permStart', 'w:permEnd', 'word:docId', 'word:dataBinding', 'word:presenceInfo'],
  ...[
    'word:conflictIns',
    'word:conflictDel',
    'x:fileSharing',
    'x:webPublishing',
    'x:webPublishObjects',
    'x:fileVersion',
  ],
  ...['x:customWorkbookViews', 'x:customSheetViews', 'x:fileRecoveryPr', 'spreadsheet:absPath', 'revision:revisionPtr'],
  ...['revision:documentLink', 'p:custDataLst', 'p:modifyVerifier', 'p:smartTags', 'powerpoint:presenceInfo'],
  ...['o:ink', 'o:signatureline'],
]);

/** Elements that go when what they refer to went, while what is in them stays. */
export const unwrapped = new Set(['w:hyperlink', 'w:control', 'w:customXml', 'w:smartTag', 'w:subDoc']);

/** Elements that stay without their reference when what it led to went; others go with it. */
export const keptWithoutReference = new Set(['a:blip', 'x:pageSetup', 'v:fill', 'v:imagedata', 'v:stroke']);

/** Lists that must not be empty. */
export const neverEmpty = new Set([
  ...['x:hyperlinks', 'x:tableParts', 'x:oleObjects', 'x:controls', 'x:externalReferences', 'x:drawingParts'],
  ...['x:customProperties', 'w:smartTagPr', 'w:customXmlPr', 'p:controls'],
]);

/** Embedded objects that cannot be taken out without what is seen of them. */
export const embedded = new Set(['p:oleObj', 'w:altChunk']);

const anonymous = '匿名';

/** Attributes with the value that they get; undefined: they go. */
const attributes: Readonly<Record<string, string | undefined>> = {
  'w:author': anonymous,
  'w:date': undefined,
  'w:initials': undefined,
  'w:edGrp': undefined,
  'word:paraId': undefined,
  'word:textId': undefined,
  'o:title': undefined,
  'o:href': undefined,
  'o:gfxdata': undefined,
};
/** Attributes without a namespace, by their element (`*`: any). */
const plain: Readonly<Record<string, readonly string[]>> = {
  'x:pivotCacheDefinition': ['refreshedBy', 'refreshedDate', 'refreshedDateIso'],
  'x:scenario': ['user', 'comment'],
  'x:workbookPr': ['codeName'],
  'x:sheetPr': ['codeName'],
  'x:hyperlink': ['tooltip', 'display'],
  'a:hlinkClick': ['tooltip', 'action'],
  'a:hlinkHover': ['tooltip', 'action'],
  '*': ['alt', 'href'],
};
const anyDate = /^word:(dateUtc|durableId)$/;

/** @returns the value to write; undefined: the attribute goes */
export function cleanAttribute(element: string, key: string, value: string): string | undefined {
  if (key in attributes) return attributes[key];
  if (key.startsWith('w:rsid') || key.startsWith('revision:') || anyDate.test(key)) return undefined;
  if (plain[element]?.includes(key) === true || plain['*']!.includes(key)) return undefined;
  return value;
}

/** `cNvPr` and `docPr`: a picture's name and description are often the path of the file it came from. */
/** WPS finds pictures in cells by such a name. */
export const isPictureKey = (name: string): boolean => /^ID_[0-9A-F]{32}$/.test(name);
export const isPicture = (local: string): boolean => local === 'cNvPr' || local === 'docPr';
export const pictureTexts: readonly string[] = ['descr', 'title'];
