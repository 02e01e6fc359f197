import { messages } from '../../../i18n/index.js';

export const importTexts = messages({
  title: ['从文件导入专家', 'Import experts from a file'],
  line: [
    '先试读，看清每一行会怎样，再导入；库里有而文件没有的专家不受影响',
    'A trial shows what each row would do; whoever is not in the file stays as they are',
  ],
  file: ['清单文件', 'File with the list'],
  fileHint: [
    'Excel 工作簿（xlsx）或 CSV。第一行为栏目名称，与导出的清单相同；“账号”一栏必须有，其余栏可缺，缺的不改。',
    'An Excel workbook (xlsx) or CSV. The first row holds the headings of the export; the account is wanted, other columns may be missing and change nothing then.',
  ],
  sample: ['下载现有清单作样本', 'Download the list as it is, as a sample'],
  tryIt: ['试读', 'Read it as a trial'],
  noFile: ['请先选一个文件', 'Choose a file first'],
  sentence: [
    '共 {all} 行：新增 {new} 位，修改 {changed} 位，{same} 位没有变化，{wrong} 行有误',
    '{all} rows: {new} new, {changed} changed, {same} as they are, {wrong} wrong',
  ],
  unknown: ['这些栏目不认识，没有读：{names}', 'These headings mean nothing here and were not read: {names}'],
  rows: ['逐行结果', 'Row by row'],
  row: ['行', 'Row'],
  account: ['账号', 'Account'],
  name: ['姓名', 'Name'],
  becomes: ['结果', 'Result'],
  details: ['说明', 'Details'],
  new: ['新增', 'new'],
  changed: ['修改', 'changed'],
  same: ['没有变化', 'as it is'],
  wrong: ['有误', 'wrong'],
  change: ['{heading}：{before} → {after}', '{heading}: {before} → {after}'],
  empty: ['（空）', '(empty)'],
  error: ['{heading}“{value}”：{message}', '{heading} “{value}”: {message}'],
  missing: ['{heading}：{message}', '{heading}: {message}'],
  more: ['另有 {n} 行没有列出', '{n} more rows are not listed'],
  decision: ['导入', 'Import'],
  mend: [
    '有误的行改好后再试读；一行有误，整份都不导入。',
    'Mend the wrong rows and try again: one wrong row refuses the list.',
  ],
  nothing: ['没有要导入的：每一行都与库里一样。', 'There is nothing to import: every row is as in the library.'],
  consequence: [
    '修改了利益关系或单位的，会立即重新查对回避；有冲突的席位自动让出，递补专家。',
    'Where ties or employers change, conflicts are computed again; a seat with one is given up and filled.',
  ],
  importNow: ['导入 {n} 位', 'Import {n}'],
  done: ['已导入 {n} 位专家。', '{n} experts are imported.', '{n} expert is imported.'],
});
