import type { Finding, SelfCheck } from '@zhitong/service';

/** From when on a mail that waits is a finding, minutes. */
const late = { yellow: 15, red: 120 };

interface Figures extends Record<string, unknown> {
  waiting: string;
  oldest: Date | null;
  given_up: string;
  domains: string[] | null;
}

/** Mail that does not go out, and mail that was given up, which is kept for a week. No address: domains are enough to see why. */
export const lookAtMail: SelfCheck = async (query, now) => {
  const [row] = await query<Figures>(`
    SELECT count(*) FILTER (WHERE refused IS NULL) AS waiting, min(queued_at) FILTER (WHERE refused IS NULL) AS oldest,
      count(*) FILTER (WHERE refused IS NOT NULL) AS given_up,
      array_agg(DISTINCT lower(substring(recipient FROM '[^@]*$'))) FILTER (WHERE refused IS NOT NULL) AS domains
    FROM mail`);
  const { waiting, oldest, given_up, domains } = row!;
  const minutes = oldest ? Math.floor((now.getTime() - oldest.getTime()) / 60_000) : 0;
  const some = (domains ?? []).slice(0, 3);
  const more = (domains ?? []).length - some.length;
  return [
    ...(minutes >= late.yellow
      ? [
          {
            code: 'mail-waits',
            level: minutes >= late.red ? 'red' : 'yellow',
            what: {
              zh: `${waiting} 封邮件还没有发出，最早的已等 ${minutes} 分钟`,
              en: `${waiting} mail(s) have not gone out; the oldest has waited for ${minutes} min`,
            },
            todo: {
              zh: '检查 SMTP_URL 的邮件服务器是否应答、口令是否更换过，看网关日志。恢复后自动补发；五天仍发不出的放弃。',
              en: 'See whether the mail server of SMTP_URL answers and still takes the password; the log of the gateway says more. Mail goes out by itself afterwards; after five days it is given up.',
            },
          } satisfies Finding,
        ]
      : []),
    ...(Number(given_up) > 0
      ? [
          {
            code: 'mail-given-up',
            level: 'yellow',
            what: {
              zh: `最近七天有 ${given_up} 封邮件未能送达，已放弃（${some.join('、')}${more > 0 ? ` 等 ${some.length + more} 个邮箱域` : ''}）`,
              en: `${given_up} mail(s) could not be delivered in the last seven days and were given up (${some.join(', ')}${more > 0 ? ` and ${more} more domains` : ''})`,
            },
            todo: {
              zh: '看网关日志中的拒收原因。地址写错的，请本人或管理员改正；站内消息不受影响。',
              en: 'The log of the gateway says why. Where an address is wrong, let its owner or an administrator put it right; messages in the app are there all the same.',
            },
          } satisfies Finding,
        ]
      : []),
  ];
};
