import type { CreditCode } from './credit-code.js';
import type { Submission } from './submission.js';

/** A submission that meets every rule, for forms to show and tests to start from. Texts and figures are made up. */
export const exampleSubmission: Submission = {
  campaign: 'campaign-1',
  organisation: { name: '沙湾绿源节水设备有限公司', creditCode: '91654203M00010006G' as CreditCode },
  title: '膜下滴灌毛管抗堵塞迷宫流道设计',
  kind: 'engineering',
  industry: 'C3572',
  disciplines: ['416', '21040'],
  description: '滴灌毛管的迷宫流道在含沙水源下堵塞快，一季之内流量下降明显。'.repeat(4),
  background: '本地棉田大量使用膜下滴灌，水源来自河道与机井，含沙量随季节变化。'.repeat(4),
  stateOfTheArt: '国外产品流道设计成熟而价格高，国内产品仿制为主，抗堵塞性能缺少检测数据。'.repeat(3),
  significance: '提高毛管使用寿命可以减少残管更换，降低棉农成本，并且节约水资源。'.repeat(4),
  choke: { forms: ['performance', 'cost'], sourceCountries: ['IL'] },
  indicators: [
    {
      name: '一季后流量下降',
      current: '18',
      target: '≤ 5',
      unit: '%',
      method: '按 GB/T 17188 在含沙水中运行一季后测定',
    },
    { name: '使用寿命', current: '1', target: '3', unit: '年', method: '田间连续使用后测定破损率' },
  ],
  months: 18,
  ownMoney: 120.5,
  cooperation: {
    mode: 'joint-development',
    ip: '成果共有，企业有优先实施权',
    solver: '具有流体仿真与注塑模具设计能力',
  },
  trl: { now: 4, wanted: 7 },
  region: '654203',
  visibility: 'public',
  publicFields: ['title', 'kind', 'industry', 'indicators'],
  contact: { name: '王小明', mobile: '13900000000', email: 'wang@example.com' },
  declarations: { noStateSecret: true, truthful: true },
};
