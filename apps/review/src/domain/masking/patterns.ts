/** What in a text can tell who wrote it, besides the name. Each finds in a text of half width. */

export const suggestionKinds = [
  'short-name',
  'brand',
  'organisation',
  'person',
  'phone',
  'email',
  'web',
  'place',
  'patent',
  'project',
] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

interface Pattern {
  kind: SuggestionKind;
  /** Its first group, where it has one, is the term. */
  find: RegExp;
}

const han = String.raw`\p{Script=Han}`;
/** The commonest surnames: nearly nine in ten people bear one of them. */
const surname = `[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文]`;
const named = `${surname}${han}{1,2}?`;
const ended = String.raw`(?=[\s,.;:()、。，；：（）]|电话|手机|联系|先生|女士|同志|老师|$)`;
const ending = String.raw`(?:com\.cn|net\.cn|org\.cn|gov\.cn|com|cn|net|org|top|vip|xyz|info|tech|shop)`;
const number = String.raw`[:： ]*`;

const pattern = (kind: SuggestionKind, source: string, flags = 'gu'): Pattern => ({
  kind,
  find: new RegExp(source, flags),
});

export const patterns: readonly Pattern[] = [
  pattern('brand', `[“"「『]([^”"」』]{2,12})[”"」』](?=牌|品牌|商标|系列|注册|型|®|™)`),
  pattern('brand', `(?:品牌|商标|牌号|产品名)(?:为|是|：|:)?[“"「『]([^”"」』]{2,12})[”"」』]`),
  pattern('brand', `(${han}{2,4})牌(?=${han})`),
  pattern('person', `(?:联系人|负责人|法人代表|法定代表人|董事长|总经理|经办人)(?:为|是)?${number}(${named})${ended}`),
  pattern('person', `(${surname}(?:工程师|总经理|经理|厂长|董事长|主任|总工|工|总))${ended}`),
  pattern('phone', String.raw`(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)`),
  pattern('phone', String.raw`(?<!\d)\(?0\d{2,3}\)?[-—– ]?\d{7,8}(?!\d)`),
  pattern('phone', String.raw`(?:微信号?|QQ号?)${number}([A-Za-z0-9_-]{5,20})`, 'giu'),
  pattern('email', String.raw`[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`),
  pattern('web', String.raw`(?<![@A-Za-z0-9.-])((?:[a-z0-9-]+\.)+${ending})(?![A-Za-z0-9-])`, 'giu'),
  pattern('place', `[${han}\\d]{2,14}?(?:工业园区?|产业园区?|经济技术开发区|开发区|高新区|科技园|物流园|创业园)`),
  pattern('place', `${han}{2,10}(?:路|街|大道|巷)\\d+号`),
  pattern(
    'place',
    `(?<![\\d一二三四五六七八九〇零十百])(?:\\d{2,3}|[一二三四五六七八九〇零十百]{2,4})团(?![队体结购聚])`,
  ),
  pattern('patent', String.raw`ZL ?\d{8,13}(?:\.[\dX])?`, 'giu'),
  pattern('patent', String.raw`(?<![A-Z])CN ?\d{7,13}(?:\.[\dX])?(?: ?[ABCUSY]\d?)?(?![A-Za-z0-9])`, 'giu'),
  pattern('patent', `(?:专利号|申请号|公开号|公告号|登记号|软著号?)${number}([A-Z]{0,4}[\\d.]{6,16}X?)`, 'giu'),
  pattern(
    'project',
    `(?:项目|课题|合同|立项|任务书|批准|计划)(?:编号|文号|号)${number}([A-Za-z0-9][A-Za-z0-9()〔〕\\-]{4,30})`,
  ),
  pattern('project', String.raw`(?<![A-Za-z0-9])20\d{2}[A-Z]{1,4}\d{3,8}(?![A-Za-z0-9])`),
  pattern('organisation', `[${han}()A-Za-z]{2,30}?(?:有限责任公司|股份有限公司|有限公司|专业合作社|集团公司)`),
];

/** Words that lead up to a name and are no part of it. */
const leading =
  /^.*(?:坐落于|位于|落户于?|入驻|地处|来自|联合|委托|我公司|本公司|公司|企业|[在于的和与及从到由向为是,，、。；;])/u;

/** The term of a find, or nothing where what is left of it names nobody. */
export function trimmed(kind: SuggestionKind, found: string): string | undefined {
  const term = kind === 'place' || kind === 'organisation' ? found.replace(withoutEnd(found), '') : found.trim();
  const body = term.replace(/(?:工业园区?|产业园区?|经济技术开发区|开发区|高新区|科技园|物流园|创业园)$/u, '');
  return body.length < 2 || /^(?:国家级?|自治区级?|全国|本地|当地|各类?|周边|现代)+$/u.test(body) ? undefined : term;
}

/** The leading words before the last few letters: the name's own end (`…公司`) is none of them. */
const withoutEnd = (found: string): string => leading.exec(found.slice(0, -3))?.[0] ?? '';

/** Mail that anybody can have says nothing. */
export const publicMail =
  /(?:^|\.)(?:163|126|139|189|qq|sina|sohu|foxmail|aliyun|gmail|outlook|hotmail)\.(?:com|cn|net)$/iu;
