import type { Language } from '@zhitong/service';
import { addressOf } from './html.js';
import { namesIn, type Names } from './names.js';
import { sayIn, type Say } from './words.js';

/** All that a page needs to know besides its content. */
export interface View {
  language: Language;
  now: Date;
  say: Say;
  names: Names;
  /** Path of the style sheet; absent where no web app was built. */
  style?: string | undefined;
  /** An address of the board in the language of the page. */
  to(path: readonly string[], query?: Readonly<Record<string, string | number | undefined>>): string;
}

export const viewIn = (language: Language, now: Date, style: string | undefined): View => ({
  ...{ language, now, style, say: sayIn(language), names: namesIn(language) },
  to: (path, query = {}) => addressOf(['board', ...path], { ...query, ...(language === 'en' ? { lang: 'en' } : {}) }),
});
