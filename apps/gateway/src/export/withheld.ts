import type { Text } from '@zhitong/contracts';

/** What an export does not hold, although the register of personal data names it. */
export interface Withheld {
  /** `service table`, as in the register. */
  table: string;
  what: Text;
  why: Text;
}

/** For everybody, the person included. */
export const withheld: readonly Withheld[] = [
  {
    table: 'gateway second_factor',
    what: { zh: '密码散列、双因素密钥、链接和登录口令', en: 'Hashes of passwords, second factors, tokens' },
    why: { zh: '泄露即可冒用账号', en: 'Whoever has them could act as you' },
  },
  {
    table: 'gateway letter_budget',
    what: { zh: '邮件数量限制', en: 'How many mails went out on a day' },
    why: { zh: '只有散列值，两天后删除', en: 'Hashes alone, gone after two days' },
  },
  {
    table: 'review unsuitable',
    what: { zh: '由他人请求您回避的记录', en: 'Whether somebody asked that you stand aside' },
    why: { zh: '须保护请求人', en: 'Whoever asked is protected' },
  },
  {
    table: 'review masking',
    what: { zh: '评审材料中为匿名而遮盖的词', en: 'Words that are masked in the papers of a review' },
    why: {
      zh: '属于申报单位，说出即破坏匿名',
      en: 'They are the submitter’s; to tell them would end the blind review',
    },
  },
  {
    table: 'review opinion_draft',
    what: { zh: '起草中的专家组意见', en: 'The opinion of a panel while it is written' },
    why: { zh: '属于专家组，在评审页面查看', en: 'It is the panel’s; its chair reads it at the review' },
  },
  {
    table: 'every service.requests',
    what: { zh: '重复请求的答复', en: 'Answers kept for repeated requests' },
    why: { zh: '七天后删除，内容与上述数据相同', en: 'Gone after seven days; they say nothing else than the rest' },
  },
  {
    table: 'every events.messages',
    what: { zh: '待送出的消息', en: 'Messages on their way' },
    why: { zh: '几秒内即成为站内消息', en: 'Within seconds they are among the messages' },
  },
];

/** For anybody but the person. */
export const withheldFromOthers: readonly Omit<Withheld, 'table'>[] = [
  {
    what: { zh: '未提交的填报全文、揭榜方案', en: 'Drafts in full, and bids' },
    why: { zh: '只对本人和本单位开放', en: 'They are for their author and the organisation alone' },
  },
  {
    what: { zh: '完整的证件号码和收款账号', en: 'Numbers of identity cards and bank accounts in full' },
    why: { zh: '只对本人和经办人开放', en: 'They are for the person and who pays alone' },
  },
];
