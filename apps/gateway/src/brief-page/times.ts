import { beijingDate } from '@zhitong/contracts';
import type { PageLanguage } from './texts.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026年12月9日`, `9 Dec 2026`, of a date or of a time as Beijing's calendar shows it. */
export function dayIn(language: PageLanguage, at: string): string {
  const [year, month, day] = (at.length === 10 ? at : beijingDate(new Date(at))).split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${months[month! - 1]} ${year}`;
}
