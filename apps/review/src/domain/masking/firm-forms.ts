import { divisions } from '@zhitong/contracts';

/** Names of firms begin with a place, end with their form, and before that say what they do. */

const wide = ['新疆维吾尔自治区', '新疆生产建设兵团', '新疆兵团', '新疆', '兵团'];
const known = divisions.flatMap(({ name: { zh } }) => [zh, zh.replace(/(?:自治县|地区|市|县)$/, '')]);
const places = [...wide, ...known].filter((place) => place.length > 1).sort((a, b) => b.length - a.length);
/** Places that no list has: up to their kind. */
const anyPlace = /^\p{Script=Han}{2,6}?(?:自治区|自治州|自治县|省|地区|市|县|区|师|团场|团|镇|乡)/u;

const legalForms = [
  ...['股份有限公司', '有限责任公司', '集团有限公司', '有限公司', '集团公司', '控股集团', '集团', '分公司', '公司'],
  ...[
    '农民专业合作社联合社',
    '农民专业合作社',
    '专业合作社',
    '合作社',
    '家庭农场',
    '农场',
    '牧场',
    '总厂',
    '分厂',
    '厂',
  ],
  ...['研究院', '研究所', '研究中心', '服务中心', '中心', '医院', '学校', '学院', '协会', '商行', '经营部'],
];
const trades = [
  ...['科技', '农业', '牧业', '畜牧', '养殖', '种植', '林业', '园艺', '渔业', '生物', '工程', '机械', '机电', '农机'],
  ...[
    '设备',
    '装备',
    '节水',
    '灌溉',
    '滴灌',
    '环保',
    '新材料',
    '材料',
    '新能源',
    '能源',
    '电力',
    '化工',
    '食品',
    '乳业',
  ],
  ...['纺织', '棉业', '种业', '信息', '软件', '网络', '数据', '技术', '发展', '实业', '工贸', '商贸', '贸易', '建设'],
  ...['建筑', '建材', '制造', '智能', '电子', '医疗', '药业', '制药', '器械', '物流', '投资', '控股', '矿业', '钢铁'],
  ...['金属', '塑业', '塑胶', '包装', '水务', '水利', '生态', '开发', '服务', '产业', '工业', '农牧', '饲料', '集团'],
];

function withoutPlace(name: string): string {
  for (let rest = name; ;) {
    const place = places.find((one) => rest.startsWith(one)) ?? anyPlace.exec(rest)?.[0];
    const shorter = place === undefined ? rest : rest.slice(place.length);
    if (shorter === rest || shorter.length < 2) return rest;
    rest = shorter;
  }
}

const withoutEnd = (name: string, ends: readonly string[]): string => {
  const end = ends.find((one) => name.endsWith(one) && name.length - one.length >= 2);
  return end === undefined ? name : name.slice(0, -end.length);
};

/** What is left as one trade after another is taken off its end: 润禾节水设备, 润禾节水, 润禾. */
function stemsOf(name: string): [string, ...string[]] {
  const shorter = withoutEnd(name, trades);
  return shorter === name ? [name] : [name, ...stemsOf(shorter)];
}

/** A word that many names have names nobody. */
const namesNobody = (form: string): boolean =>
  form.length < 2 || places.includes(form) || legalForms.includes(form) || trades.includes(stemsOf(form).at(-1)!);

/**
 * How a firm is called for short, the longest first: without its place, without its form, by what makes its name its
 * own (字号), with the place before it.
 */
export function formsOf(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^)]*\)/g, '');
  const placeless = withoutPlace(plain);
  const short = withoutEnd(plain, legalForms);
  const shortPlaceless = withoutEnd(placeless, legalForms);
  const stems = stemsOf(shortPlaceless);
  const place = plain.slice(0, plain.length - placeless.length);
  return [...new Set([plain, placeless, short, ...stems, ...stems.map((stem) => `${place}${stem}`)])]
    .filter((form) => form !== name && !namesNobody(form))
    .sort((a, b) => b.length - a.length);
}
