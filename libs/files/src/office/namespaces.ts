const open = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** Short names of the namespaces that rules speak of, in the transitional and the strict form (ISO/IEC 29500). */
const known: Readonly<Record<string, string>> = {
  [`${open}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${open}/spreadsheetml/2006/main`]: 'x',
  [`${strict}/spreadsheetml/main`]: 'x',
  [`${open}/presentationml/2006/main`]: 'p',
  [`${strict}/presentationml/main`]: 'p',
  [`${open}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${open}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** Later Word, Excel and PowerPoint: `word`, `spreadsheet`, `revision`, `drawing`, by what the address says. */
const families: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^http:\/\/schemas\.microsoft\.com\/office\/spreadsheetml\/\d+\/revision\d*$/, 'revision'],
  [/^http:\/\/schemas\.microsoft\.com\/office\/spreadsheetml\//, 'spreadsheet'],
  [/^http:\/\/schemas\.microsoft\.com\/office\/word\//, 'word'],
  [/^http:\/\/schemas\.microsoft\.com\/office\/powerpoint\//, 'powerpoint'],
  [/^http:\/\/schemas\.microsoft\.com\/office\/drawing\//, 'drawing'],
];

export const shortNamespace = (uri: string): string =>
  known[uri] ?? families.find(([pattern]) => pattern.test(uri))?.[1] ?? '';

/** The last word of a relationship's type (`…/relationships/image`): the same in all forms and versions. */
export const relationshipKind = (type: string): string => type.slice(type.lastIndexOf('/') + 1);
