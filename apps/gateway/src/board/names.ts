import {
  chokeFormNames,
  cooperationModeNames,
  disciplines,
  divisions,
  industrySections,
  problemKindNames,
  regiments,
  type Text,
} from '@zhitong/contracts';
import type { Language } from '@zhitong/service';

const byCode = (list: readonly { code: string; name: Text }[]) => new Map(list.map(({ code, name }) => [code, name]));
const sections = byCode(industrySections);
const places = byCode([...divisions, ...regiments]);
const named = (names: Readonly<Record<string, Text>>, code: string, language: Language): string =>
  Object.hasOwn(names, code) ? names[code]![language] : code;

/** Codes as people know them; a code that nobody knows is shown as it is. */
export const namesIn = (language: Language) => {
  const countries = new Intl.DisplayNames([language === 'zh' ? 'zh-CN' : 'en'], { type: 'region' });
  const join = language === 'zh' ? '、' : ', ';
  return {
    join: (list: readonly string[]): string => list.join(join),
    section: (code: string): string => sections.get(code.slice(0, 1))?.[language] ?? code,
    industry: (code: string): string => [code, sections.get(code.slice(0, 1))?.[language]].filter(Boolean).join(' '),
    discipline: (code: string): string =>
      [code, language === 'zh' ? disciplines[code.slice(0, 3)] : undefined].filter(Boolean).join(' '),
    place: (code: string): string => places.get(code)?.[language] ?? code,
    kind: (code: string): string => named(problemKindNames, code, language),
    form: (code: string): string => named(chokeFormNames, code, language),
    mode: (code: string): string => named(cooperationModeNames, code, language),
    country: (code: string): string => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  };
};
export type Names = ReturnType<typeof namesIn>;
