import { z } from 'zod';
import { isPrintable } from './characters.js';
import type { Text } from '../errors.js';
import { creditCodeRule } from './credit-code.js';
import { mobileRule } from './mobile.js';
import { choiceRule, idRule, lineRule, listRule, rule, showing, textRule } from './rule.js';

/** What everybody tries first. Compared without case. */
const common = ['password', 'passw0rd', 'qwertyuiop', 'iloveyou', '123456789', 'administrator', 'woaini', 'zhitong'];

/** Long enough, no sequence that a list begins with, not one character over and over. */
function isStrong(password: string): boolean {
  if (!isPrintable(password) || [...password].length < 12 || password.length > 200) return false;
  const lower = password.toLowerCase();
  if (new Set(lower).size < 5) return false;
  return common.reduce((rest, word) => rest.replaceAll(word, ''), lower).length >= 8;
}

/** What kinds of organisations there are. */
export const organisationKinds = [
  'enterprise',
  'university',
  'institute',
  'society',
  'association',
  'courtyard',
  'regiment',
  'government',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
export const organisationKindNames: Readonly<Record<OrganisationKind, Text>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  university: { zh: '高校', en: 'university' },
  institute: { zh: '科研院所', en: 'institute' },
  society: { zh: '学会', en: 'society' },
  association: { zh: '企业协会', en: 'enterprise association' },
  courtyard: { zh: '科技小院', en: 'science-and-technology courtyard' },
  regiment: { zh: '师团', en: 'XPCC unit' },
  government: { zh: '机关单位', en: 'government body' },
  other: { zh: '其他', en: 'other' },
};

/** Why the secretariat does not confirm an organisation. */
export const organisationRefusals = [
  'name-differs',
  'code-not-found',
  'not-eligible',
  'contact-not-reached',
  'other',
] as const;
export type OrganisationRefusal = (typeof organisationRefusals)[number];
export const organisationRefusalNames: Readonly<Record<OrganisationRefusal, Text>> = {
  'name-differs': { zh: '名称与登记证照不一致', en: 'the name is not the registered one' },
  'code-not-found': { zh: '未查到该统一社会信用代码', en: 'the credit code was not found' },
  'not-eligible': { zh: '不属于征集范围', en: 'not among those whom the platform serves' },
  'contact-not-reached': { zh: '无法核实联系人', en: 'the contact could not be verified' },
  other: { zh: '其他', en: 'other' },
};

/** For what reason an administrator erases somebody's account. */
export const erasureReasons = ['asked', 'left', 'deceased', 'duplicate', 'unlawful'] as const;
export type ErasureReason = (typeof erasureReasons)[number];
export const erasureReasonNames: Readonly<Record<ErasureReason, Text>> = {
  asked: { zh: '本人申请', en: 'the person asked for it' },
  left: { zh: '已离开单位或不再使用', en: 'left the organisation, or no longer uses it' },
  deceased: { zh: '本人去世，近亲属申请', en: 'the person died, and close relatives asked for it' },
  duplicate: { zh: '重复账号', en: 'a second account of the same person' },
  unlawful: { zh: '违反规定收集', en: 'collected against the rules' },
};

export const accountStatuses = ['active', 'disabled'] as const;
export const organisationStatuses = ['unconfirmed', 'confirmed', 'refused'] as const;

const kindOfMessage = showing(
  rule(
    'message-kind',
    { zh: '消息种类', en: 'Kind of message' },
    z
      .string()
      .regex(/^[a-z-]+(\.[a-z-]+)+$/)
      .max(60),
    {
      zh: '消息种类为平台给出的代码，例如 problem.returned',
      en: 'a kind of message is a code of this platform, e.g. problem.returned',
    },
  ),
  { example: 'problem.returned' },
);
const consentRule = (code: string, zh: string, en: string) =>
  rule(code, { zh, en }, z.literal(true), { zh: `须同意${zh}`, en: `Please agree to the ${en}` });

/** Fields of accounts and of signing in. */
export const accountRules = {
  login: showing(
    rule('login', { zh: '账号', en: 'Login' }, z.string().regex(/^[\w.@-]{3,100}$/), {
      zh: '账号为 3–100 个字母、数字或 . _ @ -',
      en: 'Login: 3 to 100 letters, digits or . _ @ -',
    }),
    { example: 'wang.xm' },
  ),
  /** A login as somebody types it who signs in: whatever it is, the answer is the same. */
  loginTyped: showing(textRule('login-length', '账号', 'Login', 1, 100), { example: 'clerk' }),
  passwordTyped: showing(textRule('password-length', '密码', 'Password', 1, 200), { example: 'zhitong-demo' }),
  newPassword: showing(
    rule('password-strength', { zh: '密码', en: 'Password' }, z.string().refine(isStrong), {
      zh: '密码为 12–200 个字符，不能是常见密码或重复字符；几个不相关的词连起来最好记',
      en: 'Password: 12 to 200 characters, no common password and no repetition; several unrelated words are easiest to remember',
    }),
    { example: '雪山-棉田-渠水-2031', minLength: 12, maxLength: 200 },
  ),
  /** Six digits of the app, or a recovery code. */
  code: showing(
    rule('second-factor-code', { zh: '验证码', en: 'Code' }, z.string().regex(/^(\d{6}|[0-9A-Za-z-]{10,40})$/), {
      zh: '验证码为 6 位数字，或一个备用恢复码',
      en: 'Code: six digits, or a recovery code',
    }),
    { example: '123456' },
  ),
  name: showing(lineRule('name-length', '姓名', 'Name', 2, 30), { example: '王小明' }),
  email: showing(
    rule('email', { zh: '邮箱', en: 'E-mail' }, z.email().max(200), {
      zh: '邮箱格式不正确',
      en: 'not an e-mail address',
    }),
    { example: 'wang@example.com' },
  ),
  linkToken: showing(textRule('link-token', '链接口令', 'Token of the link', 20, 100), {
    example: 'mZ0dS3c1Wk9xV7bQ2nR5tY8uL4pH6jF1',
  }),
  account: idRule('account-id', '账号编号', 'Account'),
  organisation: idRule('organisation-id', '单位编号', 'Organisation'),
  organisationName: showing(lineRule('organisation-name-length', '单位名称', 'Organisation name', 2, 100), {
    example: '沙湾绿源节水设备有限公司',
  }),
  creditCode: creditCodeRule,
  organisationKind: choiceRule(
    'organisation-kind',
    '单位性质',
    'Kind of organisation',
    organisationKinds,
    organisationKinds.map((kind) => organisationKindNames[kind]),
  ),
  organisationRefusal: choiceRule(
    'refusal-reason',
    '不予确认的原因',
    'Reason',
    organisationRefusals,
    organisationRefusals.map((reason) => organisationRefusalNames[reason]),
  ),
  refusalText: showing(textRule('refusal-text-length', '说明', 'Explanation', 2, 500), {
    example: '单位名称与营业执照不一致，请更正后重新申请',
  }),
  mobile: mobileRule,
  language: choiceRule(
    'language',
    '语言',
    'Language',
    ['zh', 'en'],
    [
      { zh: '中文', en: 'Chinese' },
      { zh: '英文', en: 'English' },
    ],
  ),
  terms: consentRule('terms', '使用条款', 'terms of use'),
  privacy: consentRule('privacy', '个人信息处理规则', 'rules for personal data'),
  mail: rule('mail', { zh: '接收邮件', en: 'Mail' }, z.boolean(), {
    zh: '是否接收邮件：true 或 false',
    en: 'mail: true or false',
  }),
  mailOff: listRule('mail-off', '不接收邮件的消息', 'Messages without mail', kindOfMessage, 0, 100),
  erasureReason: choiceRule(
    'erasure-reason',
    '注销原因',
    'Reason',
    erasureReasons,
    erasureReasons.map((reason) => erasureReasonNames[reason]),
  ),
  despiteDuties: rule(
    'despite-duties',
    { zh: '有未了事项仍注销', en: 'Although something is left to do' },
    z.boolean(),
    {
      zh: '有未了事项是否仍注销：true 或 false',
      en: 'whether to erase although something is left to do: true or false',
    },
  ),
  accountStatus: choiceRule('account-status', '账号状态', 'Status of the account', accountStatuses, [
    { zh: '使用中', en: 'in use' },
    { zh: '已停用', en: 'disabled' },
  ]),
  organisationStatus: choiceRule(
    'organisation-status',
    '单位状态',
    'Status of the organisation',
    organisationStatuses,
    [
      { zh: '待确认', en: 'unconfirmed' },
      { zh: '已确认', en: 'confirmed' },
      { zh: '未通过', en: 'refused' },
    ],
  ),
} as const;

/** A password that its login stands in is tried first by who knows the login. */
export const holdsLogin = (password: string, login: string): boolean =>
  login.length >= 3 && password.toLowerCase().includes(login.toLowerCase());
