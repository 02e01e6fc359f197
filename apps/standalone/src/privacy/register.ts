/** Personal data that a service keeps: what, of whom, what for, how long. */
export interface PersonalData {
  /** `every`: a table that each service has. */
  service: string;
  table: string;
  columns: readonly string[];
  whose: string;
  purpose: string;
  retention: string;
  encrypted: boolean;
}

const entry = (
  service: string,
  table: string,
  columns: string,
  whose: string,
  purpose: string,
  retention: string,
  encrypted = false,
): PersonalData => ({ service, table, columns: columns.split(' '), whose, purpose, retention, encrypted });

const whileAccount = '账号存续期间 · as long as the account';
const aboutTwoYears = '730 天 · days';

/**
 * The register of personal data (个人信息处理登记). Everything else holds ids and codes only, by the list beside it; a
 * test compares both with the real tables, so that a new column needs a decision. Account ids name nobody once the
 * row in `person` is gone.
 */
export const register: readonly PersonalData[] = [
  entry(
    'gateway',
    'person',
    'login name password email mobile language',
    '账号本人 · the holder',
    '登录与联系 · signing in, and being reached',
    whileAccount,
  ),
  entry(
    'gateway',
    'session',
    'agent address',
    '账号本人 · the holder',
    '本人查看并结束登录 · the holder sees and ends sign-ins',
    '12 小时 · hours at most',
  ),
  entry(
    'gateway',
    'origin',
    'address agent',
    '账号本人 · the holder',
    '网络安全法第二十一条日志 · logs by law',
    '190 天 · days',
  ),
  entry(
    'gateway',
    'second_factor',
    'secret',
    '账号本人 · the holder',
    '第二因素 · second factor',
    '直至停用 · until it is switched off',
    true,
  ),
  entry(
    'gateway',
    'oidc_identity',
    'subject',
    '账号本人 · the holder',
    '统一身份登录 · signing in by the identity provider',
    '直至取消关联 · until it is unlinked',
  ),
  entry(
    'gateway',
    'email_change',
    'email',
    '账号本人 · the holder',
    '确认新邮箱 · confirming a new address',
    '链接有效期 · life of the link',
  ),
  entry(
    'gateway',
    'invitation',
    'email name',
    '受邀人 · the invited',
    '发出邀请 · sending the invitation',
    '见有效期 · see its expiry',
  ),
  entry(
    'gateway',
    'sign_up',
    'email login mobile name password',
    '申请人 · who signs up',
    '确认注册 · confirming the sign-up',
    '链接有效期 · life of the link',
  ),
  entry('gateway', 'message', 'params', '收件人 · the recipient', '站内消息 · messages in the app', aboutTwoYears),
  entry(
    'gateway',
    'mail',
    'recipient subject body',
    '收件人 · the recipient',
    '发送邮件 · sending mail',
    '发出即删 · until it is sent',
  ),
  entry(
    'gateway',
    'link',
    'params',
    '账号本人 · the holder',
    '一次性链接 · links for one purpose',
    '链接有效期 · life of the link',
  ),
  entry(
    'intake',
    'contact',
    'name mobile email',
    '企业联系人 · the enterprise contact',
    '就该问题联系企业 · calling about the problem',
    '问题办结后随卷 · with the file of the problem',
  ),
  entry(
    'intake',
    'draft',
    'content',
    '企业联系人 · the enterprise contact',
    '未提交的填报 · a submission in the making',
    '提交或删除时 · until it is submitted or deleted',
  ),
  entry(
    'review',
    'expert',
    'name employer employer_code title level society disciplines ties',
    '专家 · the expert',
    '遴选与回避 · selection and conflicts of interest',
    '在库期间 · while in the library',
  ),
  entry(
    'review',
    'payment',
    'details',
    '专家 · the expert',
    '支付劳务费与计税 · paying the fee and its tax',
    '在库期间 · while in the library',
    true,
  ),
  entry(
    'review',
    'unsuitable',
    'name',
    '被请求回避的专家 · the expert named unsuitable',
    '回避 · conflicts of interest',
    '随评审卷 · with the file of the review',
  ),
  entry(
    'review',
    'objection',
    'body evidence decision',
    '异议人及文中所提之人 · who objects, and who is named',
    '处理异议 · deciding the objection',
    '随评审卷 · with the file of the review',
  ),
  entry(
    'research',
    'proposal',
    'content',
    '团队成员 · members of the team',
    '揭榜评审 · evaluating the bid',
    '随课题卷 · with the file of the topic',
  ),
  entry(
    'every',
    'service.requests',
    'body',
    '请求人 · the caller',
    '重复请求得到同一答复 · repeats get the first answer',
    '7 天 · days',
  ),
  entry(
    'every',
    'events.messages',
    'params',
    '收件人 · the recipient',
    '交付网关之前 · until the gateway has it',
    '数秒 · seconds',
  ),
];
