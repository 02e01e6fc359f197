import { attributeOf, readXml, type OfficePackage } from '@zhitong/files';
import { partOf } from './workbook.js';

/** Formats for dates and times that have no code of their own in the file (ISO/IEC 29500-1, 18.8.30, with those of zh-cn). */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const builtIn = (id: number): boolean => ranges.some(([first, last]) => id >= first && id <= last);

/** Without texts in quotes, escaped signs, colours and conditions; durations (`[h]:mm`) are numbers. */
const shows = (code: string): boolean => /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ''));

/** Whether a cell of this style shows its number as a date. @throws Fault */
export function dateStyles(content: OfficePackage, main: string): (style: number) => boolean {
  const part = partOf(content, main, 'styles');
  if (part === undefined) return () => false;
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  readXml(content.zip.read(part), {
    open(element) {
      const id = Number(attributeOf(element, 'numFmtId') ?? 0);
      if (element.key === 'x:numFmt') codes.set(id, attributeOf(element, 'formatCode') ?? '');
      if (element.key === 'x:cellXfs') inCells = true;
      if (element.key === 'x:xf' && inCells) formats.push(id);
    },
    close({ key }) {
      if (key === 'x:cellXfs') inCells = false;
    },
  });
  const dates = formats.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtIn(id) : shows(code);
  });
  return (style) => dates[style] ?? false;
}
