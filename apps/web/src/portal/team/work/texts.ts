import { messages } from '../../../i18n/index.js';

export const reportTexts = messages({
  title: ['报送里程碑“{name}”', 'Report the milestone “{name}”'],
  due: ['应交：{deliverable}', 'Due: {deliverable}'],
  summary: ['进展说明', 'Progress'],
  summaryHint: ['做到了什么，与方案有何出入', 'What was reached, and where it differs from the plan'],
  files: ['上传佐证材料', 'Files of evidence'],
  filesHint: [
    '报告、记录、照片等，每个不超过 50 MB；断线会自动续传。',
    'Reports, records, photographs; up to 50 MB each. A broken line is resumed.',
  ],
  named: ['随本次报送的文件', 'Files that belong to this report'],
  other: ['其他材料', 'Other evidence'],
  otherHint: ['纸质材料写名称和编号，网上的写网址；每行一项', 'Name and number of papers, or addresses; one a line'],
  back: ['上次退回：{why}', 'It came back: {why}'],
  then: [
    '秘书处审核后通知您；退回的有 10 个工作日补充。',
    'The secretariat decides and tells you; what comes back can be mended in 10 working days.',
  ],
  send: ['送交秘书处审核', 'Send it to the secretariat'],
  waitFiles: [
    '还有 {n} 个文件在上传，传完自动送交。',
    '{n} files are still on their way.',
    '{n} file is still on its way.',
  ],
  gone: ['这个里程碑现在不用报送。', 'This milestone does not wait for a report.'],
  toTopic: ['回到课题', 'Back to the topic'],
  resultsTitle: ['报送验收材料', 'Report the results'],
  resultsLine: [
    '逐行填实测值和检测报告；秘书处和企业将逐行对照目标值。',
    'A measured value and its test report for each row; they will be held against the targets.',
  ],
  resultsFiles: ['上传检测报告', 'Test reports'],
  target: ['目标 {target} {unit}', 'target {target} {unit}'],
  measured: ['实测值（{unit}）', 'Measured value ({unit})'],
  reportOf: ['检测报告', 'Test report'],
  choose: ['请选择', 'Please choose'],
  byNumber: ['没有电子文件，填报告编号', 'Not a file: its number'],
  number: ['报告编号和出具单位', 'Number of the report, and who issued it'],
  resultsThen: [
    '送交后企业发表意见，秘书处验收；不足的会退回补充。',
    'The enterprise comments, the secretariat decides; what falls short comes back.',
  ],
  sendResults: ['送交验收', 'Hand in the results'],
});
