import { messages } from '../i18n/index.js';

/** How far the scores lie apart. */
export const dispersionTexts = messages({
  apart: [
    '{n} 份评分总分相差 {range} 分，主要分歧在{where}。',
    'The {n} totals lie {range} points apart; opinions differ most on {where}.',
  ],
  close: [
    '{n} 份评分总分相差 {range} 分，各项看法接近。',
    'The {n} totals lie {range} points apart; opinions are close.',
  ],
  apartAgain: [
    '复评后总分相差 {range} 分，首轮为 {former} 分。',
    'After the second scoring the totals lie {range} points apart, {former} in the first.',
  ],
  quoted: ['“{name}”', '“{name}”'],
  and: ['和', ' and '],
  rule: [
    '按规则，极差大于 {range} 分或标准差大于 {deviation} 时，须讨论并复评一次；两轮分数都留存。',
    'By rule, a range above {range} or a deviation above {deviation} calls for a discussion and one more scoring; both are kept.',
  ],
  unsigned: [
    '评分不署名：标记只代表一份评分，与专家名单和讨论中的称呼都不对应。',
    'Scores are unsigned: a mark stands for a sheet, and for nobody on the list or in the discussion.',
  ],
  unsignedFor: ['评分不署名，顺序打乱。', 'Scores are unsigned and shuffled.'],
  sheet: ['第 {n} 份', 'Sheet {n}'],
  outlier: ['离群', 'outlier'],
  outlierRule: [
    '离群：离中位数超过 2 个标准差。只标出，不剔除。',
    'Outlier: more than 2 deviations from the median. It is marked, never left out.',
  ],
  median: ['中位数', 'median'],
  lowToHigh: ['最低到最高', 'lowest to highest'],
  asTable: ['看成表格', 'As a table'],
  asChart: ['看成图', 'As a picture'],
  caption: ['各评审项的得分', 'Points by criterion'],
  criterion: ['评审项', 'Criterion'],
  scale: ['得分（占满分 0—100%）', 'Points (0–100 % of all)'],
  medianHead: ['中位', 'Median'],
  deviation: ['标准差', 'Deviation'],
  range: ['极差', 'Range'],
  beyond: ['{n}，超过 {limit}', '{n}, above {limit}'],
  points: ['满分 {n}', 'of {n}'],
  wide: ['分歧大', 'disputed'],
  total: ['总分', 'Total'],
  trimmed: ['去头尾均分 {n}', 'trimmed mean {n}'],
  mean: ['均分 {n}', 'mean {n}'],
  strip: [
    '{name}，满分 {points}：各份 {values}；中位 {median}，标准差 {deviation}，极差 {range}',
    '{name}, of {points}: {values}; median {median}, deviation {deviation}, range {range}',
  ],
  markTitle: ['第 {n} 份：{points} 分', 'Sheet {n}: {points}'],
  recommends: ['建议立题', 'Recommended'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  comments: ['专家写的意见', 'What the experts wrote'],
  commentsMore: ['{n} 条，不署名', '{n}, unsigned'],
  noComments: ['没有写文字意见。', 'Nobody wrote a comment.'],
  commentBy: ['第 {n} 份，{points} / {of} 分', 'Sheet {n}, {points} of {of}'],
});

/** What is said between the two passes. */
export const discussionTexts = messages({
  title: ['讨论', 'Discussion'],
  count: ['{n} 条，只有专家组可见', '{n}, for the panel alone'],
  none: ['还没有人发言。', 'Nobody has spoken yet.'],
  chair: ['组长', 'Chair'],
  expert: ['专家{who}', 'Expert {who}'],
  own: ['（您）', '(you)'],
  write: ['写一条', 'Say something'],
  hint: ['讨论中不显示姓名，请勿写出单位和人名', 'No names are shown: please name nobody'],
  send: ['发给专家组', 'Send it to the panel'],
});
