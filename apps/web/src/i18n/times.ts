import { useMemo } from 'react';
import { useLanguage, type Language } from './language.js';

/** All times are Beijing time, wherever the browser is. */
const zone = 'Asia/Shanghai';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

interface Parts {
  year: number;
  month: number;
  day: number;
  weekday: number;
  clock: string;
}

const beijing = 8 * 3_600_000;

/** The parts of a time as a calendar in Beijing shows them. There is no summer time there. */
export function inBeijing(time: string | number | Date): Parts {
  const at = new Date(new Date(time).getTime() + beijing);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
    clock: `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
  };
}

/** `11月27日`, in another year `2025年3月18日`; in English `27 Nov`, `18 Mar 2025`. */
export function dayOf(time: string | number | Date, language: Language, now: number = Date.now()): string {
  const { year, month, day } = inBeijing(time);
  const foreign = year !== inBeijing(now).year;
  if (language === 'zh') return `${foreign ? `${year}年` : ''}${month}月${day}日`;
  return `${day} ${months[month - 1]}${foreign ? ` ${year}` : ''}`;
}

/** `11月27日（周五）18:00`; in English `Fri 27 Nov, 18:00`. */
export function momentOf(time: string | number | Date, language: Language, now: number = Date.now()): string {
  const { weekday, clock } = inBeijing(time);
  return language === 'zh'
    ? `${dayOf(time, language, now)}（${weekdays.zh[weekday]}）${clock}`
    : `${weekdays.en[weekday]} ${dayOf(time, language, now)}, ${clock}`;
}

/** `2026-11-27 18:00`, for prints and records. */
export function stampOf(time: string | number | Date): string {
  const { year, month, day, clock } = inBeijing(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${clock}`;
}

/** Times as the reader's language writes them. */
export function useTimes() {
  const language = useLanguage();
  return useMemo(
    () => ({
      day: (time: string | number | Date) => dayOf(time, language),
      moment: (time: string | number | Date) => momentOf(time, language),
      stamp: stampOf,
      clock: (time: string | number | Date) => inBeijing(time).clock,
      zone,
    }),
    [language],
  );
}
