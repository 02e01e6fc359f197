import type { Kept } from '@zhitong/service';

/** What the gateway keeps of somebody who is gone. What the services keep they say themselves. */
export const keptByGateway: readonly Kept[] = [
  {
    what: { zh: '登录来源（网络地址、浏览器），190 天', en: 'Where sign-ins came from (address, browser), 190 days' },
    why: {
      zh: '网络安全法第二十一条要求留存网络日志不少于六个月',
      en: 'The Cybersecurity Law, article 21, wants six months of network logs',
    },
  },
  {
    what: { zh: '操作记录，只记账号编号', en: 'The trail, under the id of the account alone' },
    why: { zh: '审计须可核查；编号不再对应任何人', en: 'Audits must find it whole; the id names nobody any more' },
  },
  {
    what: {
      zh: '别人写在正文、意见或附件里的姓名：系统不逐字查找',
      en: 'Your name where somebody wrote it into a text, an opinion or a file: texts are not searched',
    },
    why: {
      zh: '那是单位或公文的内容。请告诉秘书处在哪份材料里，由其更正',
      en: 'It is part of an organisation’s or an official text. Tell the secretariat where it stands, and it is corrected',
    },
  },
];
