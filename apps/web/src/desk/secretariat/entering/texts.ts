import { messages } from '../../../i18n/index.js';

export const enteringTexts = messages({
  title: ['代企业录入', 'Enter for an enterprise'],
  line: [
    '纸面或电话来的问题，由秘书处录入；单位的联系人确认并承诺后，才进入形式审查。',
    'Problems that came on paper or by phone. They go to the formal check once the enterprise has confirmed them.',
  ],
  import: ['从表格导入', 'Import a spreadsheet'],
  campaign: ['征集批次', 'Campaign'],
  closes: ['{when} 截止', 'closes {when}'],
  noCampaign: ['现在没有开放的征集批次。', 'No campaign is open now.'],
  noCampaignNext: ['先开始一个批次，再录入。', 'Open a campaign first.'],
  organisation: ['为哪个单位录入', 'For which organisation'],
  organisationHint: [
    '按名称或信用代码查找；只列已确认的单位。',
    'By name or credit code; only confirmed organisations are listed.',
  ],
  search: ['查找单位', 'Find an organisation'],
  none: ['没有找到已确认的单位。请先登记或确认该单位。', 'There is none. Register or confirm the organisation first.'],
  found: ['查到的单位', 'Organisations found'],
  campaignMust: ['请选择征集批次', 'Choose a campaign'],
  organisationMust: ['请选择单位', 'Choose an organisation'],
  begin: ['开始录入', 'Begin'],
  drafts: ['没录完的', 'Not finished yet'],
  draftsCount: ['{n} 份', '{n}'],
  untitled: ['还没有名称', 'no title yet'],
  goOn: ['接着录', 'Go on'],
  savedAt: ['{when} 存', 'saved {when}'],
  organisationMore: ['取自单位登记信息。', 'Taken from the register of organisations.'],
  check: ['看一遍，再录入', 'Check, then enter it'],
  decision: ['录入', 'Enter it'],
  consequence: [
    '录入后给受理编号，并发消息请单位确认、作出承诺。单位确认以前不进入形式审查。',
    'It gets a case number, and the enterprise is asked to confirm and declare. Until then it is not checked.',
  ],
  send: ['录入，请单位确认', 'Enter it and ask the enterprise'],
  done: ['已录入 {number}，已请{name}确认。', '{number} is entered; {name} has been asked to confirm.'],
});
