import type { Bulletin } from './models/bulletin.js';
import type { OfficialDocument } from './models/official-document.js';

/** Ideographs only: nothing in it is squeezed or pushed over a line's end, so that every line is full. */
const plain =
  '为深入贯彻落实创新驱动发展战略推动企业关键核心技术攻关依托问题征集平台面向全市规模以上企业开展征集'.repeat(12);
export const body = [
  plain,
  '一、问题基本情况',
  plain,
  '（一）总体判断。专家组认为该问题具有普遍性。',
  '1.共混改性，周期十八个月',
  '（1）先行试验',
  plain,
].join('\n');

const common = {
  title: '关于高压大口径电磁阀密封材料“卡脖子”问题攻关组织情况的报告',
  issuer: '沙湾市科学技术协会',
  date: '2026-11-08',
  body,
  notes: [{ text: '首个问题的指标已逐行验收', sources: ['课题验收，2026年3月2日'] }],
};

export const official = (change: Partial<OfficialDocument> = {}): OfficialDocument => ({
  template: 'official',
  ...common,
  mark: '沙湾市科学技术协会文件',
  number: '沙科协〔2026〕1号',
  copyNumber: '000001',
  classification: '内部',
  urgency: '特急',
  addressee: '市委、市人民政府',
  copies: ['市人大常委会办公室', '市政协办公室', '市工业和信息化局'],
  printer: '沙湾市科学技术协会办公室',
  printedOn: '2026-11-09',
  ...change,
});

export const bulletinSample = (change: Partial<Bulletin> = {}): Bulletin => ({
  template: 'bulletin',
  ...common,
  mark: '沙湾科技智库专报',
  number: { issue: 12, total: 86 },
  editorsNote: '本期反映企业急需解决的密封材料问题。',
  report: ['市委书记、副书记', '市长、副市长'],
  send: ['市水利局', '市工业和信息化局'],
  copiesPrinted: 20,
  ...change,
});
