import { useLanguage, type Language } from './language.js';

/** What the server says in both languages, for whoever reads it. */
export type Bilingual = Readonly<{ zh: string; en: string }>;

export const inLanguage = (text: Bilingual, language: Language): string => text[language];

/** Picks the reader's language of what the server said in both: `const of = useBilingual(); of(wait.name)`. */
export function useBilingual(): (text: Bilingual) => string {
  const language = useLanguage();
  return (text) => text[language];
}
