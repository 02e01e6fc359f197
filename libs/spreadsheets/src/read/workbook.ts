import { attributeOf, Fault, readXml, type Claimed, type OfficePackage } from '@zhitong/files';
import { NotAWorkbook } from './refusals.js';

/** The part of a kind that a part refers to (`sharedStrings`, `styles`). */
export const partOf = (content: OfficePackage, part: string, kind: string): string | undefined =>
  content.relationships(part).find((each) => each.kind === kind && !each.external)?.target;

/** The first sheet that can be seen: what a person takes for the content of the file. @throws Fault @throws NotAWorkbook */
export function firstSheet(
  content: OfficePackage,
  claimed: Claimed,
): { main: string; sheet: string; from1904: boolean } {
  const main = partOf(content, '', 'officeDocument');
  if (main === undefined) throw new Fault('file-damaged');
  let id: string | undefined;
  let from1904 = false;
  readXml(content.zip.read(main), {
    open(element) {
      if (element.key === 'x:workbookPr') from1904 = /^(1|true)$/.test(attributeOf(element, 'date1904') ?? '');
      if (element.key === 'x:sheet' && (attributeOf(element, 'state') ?? 'visible') === 'visible')
        id ??= attributeOf(element, 'r:id');
    },
  });
  const found = content.relationships(main).find((each) => each.id === id);
  if (found?.kind !== 'worksheet' || found.external) throw new NotAWorkbook(claimed);
  return { main, sheet: found.target, from1904 };
}
