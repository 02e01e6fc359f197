type Pair = readonly [zh: string, en: string];

const texts = {
  appName: ['智通', 'zhitong'],
  skip: ['跳到正文', 'Skip to the text'],
  toList: ['专报', 'Briefs'],
  toDesk: ['专报工作台', 'Briefs at the desk'],
  unreadPlace: ['未读第 {n} 份，共 {all} 份', 'Unread {n} of {all}'],
  unreadMore: ['还有 {all} 份未读', '{all} more unread'],
  next: ['下一份未读', 'Next unread'],
  other: ['English', '中文'],
  urgent: ['特急', 'Urgent'],
  unsigned: ['未签发', 'Not signed'],
  summary: ['摘要', 'Summary'],
  minutes: ['读完全文约 {n} 分钟', 'about {n} min to read all'],
  sources: ['依据 {n} 条', 'Rests on {n} records'],
  source: ['看依据 {n}', 'See source {n}'],
  pdf: ['看 PDF 原件', 'See the PDF'],
  mine: ['我的批示', 'My instructions'],
  onPaper: ['纸质批示，秘书处代录', 'on paper, recorded by the secretariat'],
  forEnterprise: ['企业可见', 'for the enterprise too'],
  internal: ['内部', 'internal'],
  noTask: ['等秘书处分办', 'the secretariat will assign it'],
  taskOpen: ['在办，{when} 前', 'under way, by {when}'],
  taskLate: ['已逾期，应于 {when} 前办结', 'overdue since {when}'],
  taskDone: ['已办结：{result}', 'done: {result}'],
  act: ['批示', 'Instruct'],
  phrases: ['常用语', 'Phrases'],
  text: ['内容', 'Text'],
  textHint: ['2–1000 个字', '2 to 1000 characters'],
  rank: ['您的职务', 'Your post'],
  rankHint: ['写在批示上，例如：副市长', 'stands on the instruction, e.g. 副市长'],
  owner: ['主办', 'Who does it'],
  ownerNone: ['不指定，由秘书处分办', 'left to the secretariat'],
  owners: {
    secretariat: ['秘书处', 'Secretariat'],
    recommender: ['学会、协会、师团', 'Societies and regiments'],
    team: ['课题负责人', 'Team leads'],
  },
  due: ['办结期限', 'Due by'],
  dueHint: ['当日 18:00（北京时间）前；指定主办时要选', '18:00 that day, Beijing; needed with a name'],
  audience: ['谁可以看到', 'Who may read it'],
  audienceInternal: ['内部', 'The house'],
  audienceEnterprise: ['也告诉企业', 'The enterprise too'],
  check: ['看一遍，再提交', 'Read it once more'],
  onceMore: [
    '提交前会请您再看一遍；提交后不能改，可以再补一条。',
    'You read it once more first. It cannot be changed then; you can add another.',
  ],
  read: ['已阅', 'Acknowledge'],
  readOnly: ['不批示，只标已阅', 'Only acknowledge'],
  readAlready: ['您已签收', 'You have acknowledged it'],
  cannot: ['现在不能批示：{why}', 'You cannot instruct now: {why}'],
  confirmTitle: ['再看一遍您的批示', 'Your instruction once more'],
  final: ['提交批示', 'Give the instruction'],
  back: ['返回修改', 'Back'],
  noScript: [
    '没有脚本也能读全文；签收和批示要等脚本装好。',
    'Everything can be read without script; acknowledging and instructing need it.',
  ],
  doneRead: ['已签收。', 'Acknowledged.'],
  doneInstructed: [
    '批示已提交。秘书处已收到；办结后会告诉您。',
    'Your instruction was given. The secretariat has it, and you will hear what came of it.',
  ],
  goneTitle: ['没有这份专报，或者您无权查看', 'There is no such brief, or you may not see it'],
  gone: ['请从专报清单里打开。', 'Open it from the list of briefs.'],
  downTitle: ['专报现在打不开', 'The brief cannot be opened now'],
  down: ['服务正在恢复，请过一两分钟再试。', 'The service is coming back; try again in a minute or two.'],
  home: ['回首页', 'To the first page'],
} as const;

export type Spoken = { [K in Exclude<keyof typeof texts, 'owners'>]: string } & {
  owners: Record<keyof typeof texts.owners, string>;
};
export type PageLanguage = 'zh' | 'en';

const pick = ([zh, en]: Pair, language: PageLanguage) => (language === 'zh' ? zh : en);

/** The words of the page. `{n}` is a gap. */
export const wordsIn = (language: PageLanguage): Spoken =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? pick(value as unknown as Pair, language)
        : Object.fromEntries(Object.entries(value).map(([code, pair]) => [code, pick(pair as Pair, language)])),
    ]),
  ) as unknown as Spoken;

export const fill = (text: string, gaps: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in gaps ? String(gaps[name]) : whole));
