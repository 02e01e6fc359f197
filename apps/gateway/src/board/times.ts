import type { Language } from '@zhitong/service';

const beijing = 8 * 3_600_000;
const day = 86_400_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const inBeijing = (time: string | Date): Date => new Date(new Date(time).getTime() + beijing);
const two = (value: number): string => String(value).padStart(2, '0');

/** `11月27日`, in another year than now `2025年3月18日`; `27 Nov`, `18 Mar 2025`. Beijing time. */
export function dayText(time: string | Date, language: Language, now: Date): string {
  const at = inBeijing(time);
  const foreign = at.getUTCFullYear() !== inBeijing(now).getUTCFullYear();
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  return language === 'zh'
    ? `${foreign ? `${year}年` : ''}${month + 1}月${date}日`
    : `${date} ${months[month]}${foreign ? ` ${year}` : ''}`;
}

/** With the time of day: `11月27日 18:00`. */
export function momentText(time: string | Date, language: Language, now: Date): string {
  const at = inBeijing(time);
  return `${dayText(time, language, now)} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

/** Days of the calendar in Beijing between now and a time; 0 is today. */
export const daysUntil = (time: string, now: Date): number =>
  Math.floor(inBeijing(time).getTime() / day) - Math.floor(inBeijing(now).getTime() / day);
