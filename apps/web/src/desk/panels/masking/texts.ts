import { messages } from '../../../i18n/index.js';

export const maskingTexts = messages({
  title: ['匿名材料', 'The blind packet'],
  line: [
    '专家看到的就是左边这一份。单位全称、信用代码、受理编号已自动隐去。',
    'Experts see exactly what stands on the left. Full names, credit codes and case numbers are masked by themselves.',
  ],
  preview: ['专家看到的材料', 'What experts see'],
  selectToMask: [
    '在材料里选中文字，它会填到“自己加词”。',
    'Select words in the packet: they are put into the field for own terms.',
  ],
  readers: [
    '已有 {n} 位专家能看到材料：遮盖立即生效，他们再打开就看不到了；已经读到的收不回来。',
    '{n} experts can read the packet already: masking holds at once, from their next look on. What they have read is read.',
    '{n} expert can read the packet already: masking holds at once, from the next look on. What was read is read.',
  ],

  decision: ['遮盖', 'Masking'],
  suggestions: ['建议遮盖', 'Suggested'],
  none: ['没有别的可疑之处了。', 'Nothing else looks as if it told who asks.'],
  noneNext: ['仍请通读一遍左边的材料。', 'Please read the packet through all the same.'],
  times: ['{n} 处', '{n} places', '{n} place'],
  mask: ['遮盖', 'Mask'],
  letStand: ['不遮盖', 'Let it stand'],
  which: ['“{term}”', '“{term}”'],
  all: ['全部遮盖（{n}）', 'Mask all {n}', 'Mask it'],

  own: ['自己加词', 'Own term'],
  ownHint: [
    '全角半角、大小写、中间的空格和符号不同的写法一并遮盖。',
    'Other widths, cases, and spaces or signs between the letters are masked too.',
  ],
  add: ['加上并遮盖', 'Add and mask'],
  stands: ['文中有 {n} 处', 'It stands in {n} places', 'It stands in {n} place'],
  standsNowhere: ['文中没有这个词', 'It does not stand in the text'],

  masked: ['已遮盖', 'Masked'],
  noneMasked: ['还没有遮盖别的词。', 'Nothing else is masked yet.'],
  show: ['不再遮盖', 'Show again'],
  dismissed: ['看过、不遮盖的', 'Seen and let stand'],
  again: ['改为遮盖', 'Mask after all'],

  maskedNow: ['已遮盖“{term}”。', '“{term}” is masked.'],
  maskedAll: ['已遮盖 {n} 个词。', '{n} terms are masked.', '{n} term is masked.'],
  letStandNow: ['“{term}”不遮盖。', '“{term}” stands.'],
  shownNow: ['“{term}”不再遮盖。', '“{term}” is shown again.'],
  changed: [
    '别人刚改过遮盖，已换成最新的，请再看一遍。',
    'Somebody else has just changed the masking: this is the latest. Please look again.',
  ],

  open: [
    '匿名材料里还有 {n} 处可能让人看出是谁提的。',
    '{n} things in the blind packet could tell who asks.',
    '{n} thing in the blind packet could tell who asks.',
  ],
  clear: [
    '匿名材料：没有待处理的建议，另遮盖了 {n} 个词。',
    'The blind packet: no suggestion is open, and {n} terms are masked.',
    'The blind packet: no suggestion is open, and {n} term is masked.',
  ],
  toMasking: ['看匿名材料', 'Look at it'],
});

/** Why a term is suggested. */
export const suggestionTexts = messages({
  'short-name': ['单位简称', 'short name'],
  brand: ['品牌', 'brand'],
  organisation: ['单位', 'organisation'],
  person: ['姓名', 'person'],
  phone: ['电话', 'phone'],
  email: ['邮箱', 'e-mail'],
  web: ['网址', 'web address'],
  place: ['地点', 'place'],
  patent: ['专利号', 'patent'],
  project: ['项目编号', 'project number'],
});
