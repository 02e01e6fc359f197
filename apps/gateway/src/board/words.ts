import type { BoardList, Text } from '@zhitong/contracts';
import type { Language } from '@zhitong/service';

const w = (zh: string, en: string): Text => ({ zh, en });

/** What the pages of the board say of themselves, in both languages. */
export const words = {
  board: w('公告栏', 'Public board'),
  line: w('征集、公示、榜单和结果都在这里，不用登录。', 'Campaigns, notices, calls and results: all here, no sign-in.'),
  association: w('沙湾市科学技术协会', 'Shawan Association for Science and Technology'),
  thinkTank: w('科技智库', 'think-tank'),
  skip: w('跳到正文', 'Skip to the content'),
  lists: w('栏目', 'Lists'),
  signIn: w('登录', 'Sign in'),
  otherLanguage: w('English', '中文'),
  beijing: w('时间均为北京时间', 'All times are Beijing time'),
  changed: w('更新于', 'Last change'),
  empty: w('公告栏还没有内容。', 'Nothing stands on the board yet.'),
  ridge: w(
    '一个问题的六站：提交、评审、课题、专报、批示、回告',
    'The six stations of a problem: submission, review, topic, brief, instruction, answer',
  ),
  stations: w('提交 评审 课题 专报 批示 回告', 'Submission Review Topic Brief Instruction Answer'),

  openCampaigns: w('正在征集', 'Collecting'),
  openNotices: w('公示中', 'On notice'),
  openCalls: w('可揭榜', 'Open calls'),
  campaignUnit: w('批', ''),
  noticeUnit: w('件', ''),
  callUnit: w('个', ''),
  noticesNow: w('正在公示', 'On public notice'),
  noticesHint: w(
    '有异议请登录后实名提出并附证据，由未参与评审的人处理',
    'Objections: sign in, by name and with evidence; somebody who took no part decides',
  ),
  callsHint: w('先截止的在前', 'what closes first comes first'),
  campaignsHint: w('在期限内登录提交', 'sign in and submit in time'),
  resultsHint: w('经提出单位同意公开', 'published with the consent of who brought the problem'),
  all: w('全部', 'All'),
  object: w('登录提异议', 'Sign in and object'),
  howToObject: w('怎样提异议', 'How to object'),
  objectWho: w(
    '以单位名义登录：企业、团队、推荐单位的账号都可以；没有账号的先注册。不受理匿名异议。',
    'Sign in for your organisation: an enterprise, a team or a recommender; sign up first where you have no account. None is taken without a name.',
  ),
  objectWhat: w(
    '写明哪一处不对、事实是什么，并附证据。',
    'Say what is wrong and what the facts are, with your evidence.',
  ),
  objectUntil: w('在公示期内提出，截止：', 'Do so before the notice ends: '),
  objectThen: w(
    '由没有参加评审的人核查，决定和理由会告诉您；内容只有处理人看得到。',
    'Somebody who took no part looks into it and tells you the decision and why; only they read what you wrote.',
  ),
  noneNow: w(
    '现在没有。有新的会列在这里，也可以用 Atom 订阅。',
    'Nothing just now. What is new will stand here; or follow the Atom feed.',
  ),
  noneFound: w('没有找到。换个说法，或者去掉筛选再试。', 'Nothing found. Try other words, or fewer filters.'),

  find: w('查公告栏', 'Search the board'),
  keyword: w('关键词', 'Words'),
  where: w('类别', 'List'),
  search: w('查找', 'Search'),
  found: w('查找结果', 'What was found'),
  industry: w('行业', 'Industry'),
  status: w('办理情况', 'Status'),
  open: w('进行中', 'Open'),
  over: w('已结束', 'Over'),
  filter: w('筛选', 'Filter'),
  previous: w('上一页', 'Previous page'),
  next: w('下一页', 'Next page'),
  page: w('页码', 'Page'),

  statistics: w('公开的需求', 'Published needs'),
  statisticsRule: w('单个行业少于 3 项的不单列。', 'Industries with fewer than 3 are not named.'),
  statisticsNone: w('公开的需求不足 3 项，暂不统计。', 'Fewer than 3 needs are published: no figures yet.'),
  rest: w('其余行业合计', 'All others together'),
  count: w('项数', 'Needs'),
  download: w('整份下载', 'Whole lists'),
  downloadRule: w('随时更新，可转载，请注明来源。', 'Always up to date; may be reprinted with the source.'),
  feed: w('Atom 订阅', 'Atom feed'),

  published: w('公开日期', 'Published'),
  opens: w('开始', 'Opens'),
  closes: w('截止', 'Closes'),
  daysLeft: w('还剩', 'left'),
  until: w('到', 'until'),
  ended: w('已结束', 'over'),
  ahead: w('未开始', 'not open yet'),
  name: w('名称', 'Title'),
  topic: w('课题', 'Topic'),
  money: w('资金', 'Money'),
  term: w('周期', 'Time'),
  wan: w('万元', '× 10,000 yuan'),
  months: w('个月', 'months'),
  kind: w('类型', 'Kind'),
  discipline: w('学科', 'Disciplines'),
  organisation: w('提出单位', 'Brought by'),
  region: w('区划', 'Region'),
  regiment: w('师团', 'XPCC unit'),
  description: w('问题描述', 'Description'),
  background: w('背景', 'Background'),
  stateOfTheArt: w('国内外现状', 'State of the art'),
  significance: w('意义', 'Significance'),
  choke: w('卡点表现', 'How it chokes'),
  countries: w('来源国家或地区', 'Source countries'),
  indicators: w('技术指标', 'Indicators'),
  indicator: w('指标', 'Indicator'),
  current: w('当前值', 'Now'),
  target: w('目标值', 'Target'),
  unit: w('单位', 'Unit'),
  method: w('检测方法', 'Test method'),
  ownMoney: w('拟投入', 'Own money'),
  cooperation: w('合作方式', 'Co-operation'),
  ip: w('知识产权', 'Intellectual property'),
  solver: w('对承担方的要求', 'What the solver must have'),
  trl: w('技术就绪度', 'Technology readiness'),
  scope: w('征集范围', 'Scope'),
  everything: w('不限', 'everything'),
  round: w('发榜次数', 'Published'),
  goal: w('目标', 'Goal'),
  callState: w('榜单状态', 'State of the call'),
  requirements: w('揭榜要求', 'What a team must have'),
  noticeOf: w('公示内容', 'Notice of'),
  review: w('专家评审通过，拟立为课题', 'The experts approved it as a research topic'),
  award: w('拟由以下单位承担', 'It is proposed to be done by'),
  team: w('承担单位', 'Team'),
  measured: w('实测值', 'Measured'),
  met: w('达到', 'met'),
  notMet: w('未达到', 'not met'),
  verdict: w('结论', 'Verdict'),
  answered: w('已回告', 'Answered'),
  accepted: w('已验收', 'Accepted'),
  acceptedLine: w('课题已通过验收。', 'The topic was accepted.'),
  outcomeKind: w('成果类别', 'Kind of outcome'),
  bid: w('登录后揭榜', 'Sign in to bid'),
  submit: w('登录后提交问题', 'Sign in to submit a problem'),
  help: w('办理', 'What to do'),

  notHere: w('没有这一条', 'There is no such entry'),
  notHereMore: w('可能已经撤下，或者网址有误。', 'It may have been taken down, or the address is wrong.'),
  unavailable: w('公告栏暂时打不开', 'The board cannot be opened just now'),
  unavailableMore: w('请稍后再试。', 'Please try again in a moment.'),
  back: w('回公告栏', 'Back to the board'),
} as const satisfies Record<string, Text>;

export const listNames: Readonly<Record<BoardList, Text>> = {
  campaigns: w('征集批次', 'Campaigns'),
  calls: w('榜单', 'Calls'),
  notices: w('公示', 'Public notices'),
  results: w('结果', 'Results'),
  needs: w('技术需求', 'Technology needs'),
  outcomes: w('成果和专利', 'Outcomes and patents'),
};

export const callStates = {
  open: w('揭榜中', 'open for bids'),
  evaluating: w('评榜中', 'bids being evaluated'),
  failed: w('流榜', 'nobody suitable'),
  awarded: w('已定榜', 'awarded'),
} as const;

export const outcomeKinds = {
  paper: w('论文', 'paper'),
  patent: w('专利', 'patent'),
  standard: w('标准', 'standard'),
  prototype: w('样机样品', 'prototype'),
  sales: w('新增销售', 'sales'),
  saving: w('节约成本', 'savings'),
} as const;

/** The words of one language. */
export type Say = (word: Text) => string;
export const sayIn =
  (language: Language): Say =>
  (word) =>
    word[language];
