import { beijingDate } from '@zhitong/contracts';
import type { Receipt } from '@zhitong/documents';
import { beijingTime } from '@zhitong/spreadsheets';
import type { receiptOf } from '../http/problem-view.js';

type Received = ReturnType<typeof receiptOf>;

const moment = (time: string | undefined): string =>
  time === undefined ? '' : `${beijingTime(new Date(time)).slice(0, 16).replace('T', ' ')}（北京时间）`;

/** The receipt (受理回执) on paper. Before the enterprise has confirmed what a clerk entered, it is marked as not valid yet. */
export function receiptSheetOf(
  received: Received,
  { issuer, at, files }: { issuer: string; at: Date; files: number },
): Receipt {
  const { number, title, organisation, campaign, indicators, submittedAt, checkBy, declaration } = received;
  const rows: [label: string, text: string][] = [
    ['受理编号', number],
    ['问题名称', title],
    ['申报单位', organisation.name],
    ['信用代码', organisation.creditCode],
    ['征集批次', campaign],
    ['技术指标', `${indicators} 项`],
    ['附件', files === 0 ? '无' : `${files} 个`],
    ['提交时间', moment(submittedAt)],
    ['答复期限', moment(checkBy)],
    ['版本校验值', declaration?.hash ?? ''],
  ];
  return {
    template: 'receipt',
    title: '受理回执',
    issuer,
    date: beijingDate(submittedAt === undefined ? at : new Date(submittedAt)),
    reference: `受理编号：${number}`,
    addressee: organisation.name,
    opening: '贵单位提交的“卡脖子”问题已收到，登记如下。',
    rows: rows.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text })),
    closing: '是否受理，以秘书处形式审查后的答复为准。凭受理编号可随时在平台查询办理情况。',
    ...(submittedAt === undefined ? { watermark: '待企业确认' } : {}),
  };
}
