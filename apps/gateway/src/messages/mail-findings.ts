import type { Text } from '@zhitong/contracts';
import type { Finding, SelfCheck } from '@zhitong/service';

/** From when on a mail that waits is a finding, minutes. */
const late = { yellow: 15, red: 120 };

interface Figures extends Record<string, unknown> {
  waiting: string;
  oldest: Date | null;
  tried: string;
  first_tried: Date | null;
  trying: string[] | null;
  given_up: string;
  domains: string[] | null;
}

const domain = `lower(substring(recipient FROM '[^@]*$'))`;
const never = 'refused IS NULL AND tries = 0';
const again = 'refused IS NULL AND tries > 0';

/** The first three of them, and how many more there are. */
function named(domains: readonly string[] | null): Text {
  const all = domains ?? [];
  const some = all.slice(0, 3);
  const more = all.length - some.length;
  return {
    zh: `${some.join('、')}${more > 0 ? ` 等 ${all.length} 个邮箱域` : ''}`,
    en: `${some.join(', ')}${more > 0 ? ` and ${more} more domains` : ''}`,
  };
}

/**
 * Mail that does not go out at all, mail that recipients' servers put off, and mail that was given up, which is kept for a
 * week. No address: domains are enough to see why.
 */
export const lookAtMail: SelfCheck = async (query, now) => {
  const [row] = await query<Figures>(`
    SELECT count(*) FILTER (WHERE ${never}) AS waiting, min(queued_at) FILTER (WHERE ${never}) AS oldest,
      count(*) FILTER (WHERE ${again}) AS tried, min(queued_at) FILTER (WHERE ${again}) AS first_tried,
      array_agg(DISTINCT ${domain}) FILTER (WHERE ${again}) AS trying,
      count(*) FILTER (WHERE refused IS NOT NULL) AS given_up,
      array_agg(DISTINCT ${domain}) FILTER (WHERE refused IS NOT NULL) AS domains
    FROM mail`);
  const { waiting, oldest, tried, first_tried, trying, given_up, domains } = row!;
  const since = (at: Date | null) => (at ? Math.floor((now.getTime() - at.getTime()) / 60_000) : 0);
  const minutes = since(oldest);
  const [put, gone] = [named(trying), named(domains)];
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
    ...(since(first_tried) >= late.yellow
      ? [
          {
            code: 'mail-put-off',
            level: 'yellow',
            what: {
              zh: `${tried} 封邮件被收件方的服务器推迟，正在重试（${put.zh}）`,
              en: `${tried} mail(s) were put off by the servers of their recipients and are tried again (${put.en})`,
            },
            todo: {
              zh: '一般会自行补发，五天仍发不出的放弃；其他邮件不受影响。拒收原因见网关日志；同一邮箱域长期如此的，请联系其管理员。',
              en: 'They mostly go out by themselves; after five days they are given up. Other mail is not held up. The log of the gateway says why; where a domain goes on so, talk to its administrator.',
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
              zh: `最近七天有 ${given_up} 封邮件未能送达，已放弃（${gone.zh}）`,
              en: `${given_up} mail(s) could not be delivered in the last seven days and were given up (${gone.en})`,
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
