import { Refusal, type FieldProblem, type Text } from '@zhitong/contracts';
import type { Claimed } from '@zhitong/files';

abstract class WorkbookRefused extends Refusal {
  readonly status = 422;
  override readonly fields: readonly FieldProblem[];
  constructor({ name, field }: Claimed, code: string, { zh, en }: Text) {
    const text = { zh: `“${name}”${zh}`, en: `“${name}” ${en}` };
    super(code, text);
    this.fields = [{ field, code, message: text }];
  }
}

/** A document of another kind, or an old workbook (`xls`), or one without a sheet that can be seen (422). */
export class NotAWorkbook extends WorkbookRefused {
  constructor(claimed: Claimed) {
    super(claimed, 'not-a-workbook', {
      zh: '不是 Excel 工作簿（xlsx），或者没有可见的工作表。请用表格程序另存为 xlsx 后再上传。',
      en: 'is no Excel workbook (xlsx), or has no sheet that can be seen. Save it as xlsx with a spreadsheet program.',
    });
  }
}

/** More rows or columns than are taken at once (422). */
export class SheetTooLarge extends WorkbookRefused {
  constructor(claimed: Claimed, { rows, columns }: { rows: number; columns: number }) {
    super(claimed, 'sheet-too-large', {
      zh: `的内容超过 ${rows} 行或 ${columns} 列，一次读不下。请拆分成几个文件后再上传。`,
      en: `has more than ${rows} rows or ${columns} columns. Split it into several files.`,
    });
  }
}
