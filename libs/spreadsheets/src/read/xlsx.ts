import { Fault, inspectionLimits, recognise, refusalOf, type Claimed } from '@zhitong/files';
import { NotAWorkbook } from './refusals.js';
import { sharedTexts } from './shared-texts.js';
import { sheetRows, type SheetLimits, type SheetRow } from './sheet.js';
import { dateStyles } from './styles.js';
import { firstSheet } from './workbook.js';

export interface ReadLimits extends SheetLimits {
  /** Bytes of one part, unpacked. */
  expanded: number;
}

/** Data: an import may allow other values. A sheet of 5,000 full rows is about 10 MB. */
export const readLimits: ReadLimits = { rows: 5_000, columns: 200, expanded: 32 * 1024 * 1024 };

/**
 * The rows of the first sheet that can be seen, as they stand there: with their numbers, without empty ones. Formulas
 * give the value that was computed last; nothing is computed, fetched or run.
 * @param claimed what the file is called, and the field of the request that it came in
 * @throws FileRefused, NotAWorkbook, SheetTooLarge
 */
export function readXlsx(bytes: Buffer, claimed: Claimed, limits: ReadLimits = readLimits): SheetRow[] {
  const unpacking = { ...inspectionLimits, expandedEntry: limits.expanded, expandedTotal: limits.expanded * 2 };
  try {
    const recognised = recognise(bytes, 'xlsx', unpacking);
    if (recognised.type !== 'xlsx') throw new NotAWorkbook(claimed);
    const { content } = recognised;
    const { main, sheet, from1904 } = firstSheet(content, claimed);
    return sheetRows(content.zip.read(sheet), {
      ...{ claimed, limits, from1904 },
      texts: sharedTexts(content, main),
      isDate: dateStyles(content, main),
    });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw error.code === 'file-type-not-allowed' ? new NotAWorkbook(claimed) : refusalOf(error, claimed);
  }
}
