import { useMemo } from 'react';
import { useLanguage, type Language } from './language.js';

/**
 * A text in both languages, side by side; a third one for English where `{n}` is 1. `{name}` is a gap. A text without
 * its translation, or with other gaps in it, does not compile.
 */
export type Pair = readonly [zh: string, en: string, enOne?: string];

type GapsOf<S extends string> = S extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapsOf<Rest> : never;
type SameGaps<P extends Pair> = [GapsOf<P[0]>] extends [GapsOf<P[1]>]
  ? [GapsOf<P[1]>] extends [GapsOf<P[0]>]
    ? P
    : never
  : never;

export type Texts = Readonly<Record<string, Pair>>;
type Filled<P extends Pair> = [GapsOf<P[0]>] extends [never]
  ? string
  : (gaps: Readonly<Record<GapsOf<P[0]>, string | number>>) => string;
/** The texts of a screen in one language: a string, or a function of its gaps. */
export type Spoken<T extends Texts> = { readonly [Key in keyof T]: Filled<T[Key]> };

/** Declares the texts of a group of screens. */
export const messages = <const T extends Texts>(texts: T & { [Key in keyof T]: SameGaps<T[Key]> }): T => texts;

const gap = /\{(\w+)\}/g;

/** One text, with its gaps filled. */
export function say(pair: Pair, language: Language, gaps: Readonly<Record<string, string | number>> = {}): string {
  const [zh, en, one] = pair;
  const text = language === 'zh' ? zh : one !== undefined && Number(gaps['n']) === 1 ? one : en;
  return text.replace(gap, (whole, name: string) => (name in gaps ? String(gaps[name]) : whole));
}

export function speak<const T extends Texts>(texts: T, language: Language): Spoken<T> {
  const spoken = Object.entries(texts).map(([key, pair]) => [
    key,
    gap.test(((gap.lastIndex = 0), pair[0]))
      ? (gaps: Readonly<Record<string, string | number>>) => say(pair, language, gaps)
      : say(pair, language),
  ]);
  return Object.fromEntries(spoken) as Spoken<T>;
}

/** The texts in the language of the page: `const t = useTexts(texts)`, then `t.title`, `t.items({ n: 3 })`. */
export function useTexts<const T extends Texts>(texts: T): Spoken<T> {
  const language = useLanguage();
  return useMemo(() => speak(texts, language), [texts, language]);
}
