import { messages } from '../../../i18n/index.js';

export const evaluationTexts = messages({
  title: ['评榜结论', 'Evaluation'],
  ground: [
    '专家评分由秘书处录入，至少 {n} 位、取单数，来自至少 {employers} 个单位。',
    'The points are entered here: at least {n} evaluators, an odd number, from at least {employers} employers.',
  ],
  entered: ['已录 {n} 位', '{n} entered', '{n} entered'],
  none: ['还没有录入。', 'None yet.'],
  change: ['修改{name}的评分', 'Change the points of {name}'],
  remove: ['删除{name}的评分', 'Remove the points of {name}'],
  add: ['录入专家评分', 'Enter the points of an evaluator'],
  conclude: ['得出评榜结论', 'Conclude the evaluation'],
  concludeTitle: ['得出“{title}”的评榜结论', 'Conclude the evaluation of “{title}”'],
  concludeMore: [
    '按平均分排名，第一名达到 {n} 分即公示 5 个工作日；都不到即流榜。得出后不能再改评分。',
    'The best mean is put on public notice when it reaches {n} points; else the call has failed. Points cannot be changed afterwards.',
  ],
  fail: ['宣布流榜…', 'Nobody is suitable …'],
  failTitle: ['宣布“{title}”流榜', 'Nobody is suitable for “{title}”'],
  failMore: ['揭榜单位会收到消息。流榜后可调低指标再发一次。', 'The teams are told. It can be called again, for less.'],
  failWhy: ['流榜原因', 'Reason'],
  failNow: ['宣布流榜', 'Declare it'],
  formTitle: ['录入专家评分', 'Points of an evaluator'],
  formLine: ['按评分表录入；再次录入即替换。', 'As on the paper sheet; entered again, they replace the former.'],
  evaluator: ['评榜专家', 'Evaluator'],
  choose: ['请选择', 'Please choose'],
  chooseFirst: ['请选择评榜专家', 'Please choose the evaluator'],
  conflictSubmitter: [
    '{name}（{employer}）与需求方同一单位，须回避',
    '{name} ({employer}) belongs to the enterprise: must stay away',
  ],
  conflictBidder: [
    '{name}（{employer}）与揭榜方或其合作单位同一单位，须回避',
    '{name} ({employer}) belongs to a team or partner: must stay away',
  ],
  avoidTitle: ['须回避的专家 {n} 位', '{n} experts must stay away', '{n} expert must stay away'],
  points: ['{name}（0–{weight}）', '{name} (0–{weight})'],
  total: ['合计 {n} 分', '{n} points in all'],
  comment: ['评语', 'Comment'],
  save: ['存好评分', 'Save the points'],
  notNow: ['现在不能录入评分。', 'Points cannot be entered now.'],
});
