import type { Text } from '../errors.js';

/** The specialised societies (专门学会) that review problems. */
export const societies = ['medicine', 'engineering', 'agriculture', 'animal-husbandry', 'forestry'] as const;
export type Society = (typeof societies)[number];

export const societyNames: Readonly<Record<Society, Text>> = {
  medicine: { zh: '医药卫生学会', en: 'Society of Medicine and Health' },
  engineering: { zh: '工程学会', en: 'Society of Engineering' },
  agriculture: { zh: '农学会', en: 'Society of Agriculture' },
  'animal-husbandry': { zh: '畜牧兽医学会', en: 'Society of Animal Husbandry' },
  forestry: { zh: '林学会', en: 'Society of Forestry' },
};

/** The society of one discipline code (GB/T 13745-2009); undefined for sciences that no society here stands for. */
export function societyOfDiscipline(code: string): Society | undefined {
  const first = code.slice(0, 3);
  if (first.startsWith('3')) return 'medicine';
  if (first === '220') return 'forestry';
  if (first === '230') return 'animal-husbandry';
  if (first === '210' || first === '240') return 'agriculture';
  return first >= '410' && first <= '620' ? 'engineering' : undefined;
}

/**
 * The society that reviews a problem: that of its first discipline which has one. A problem of pure science or
 * management alone goes to the engineers, the broadest of the five.
 */
export const societyOf = (codes: readonly string[]): Society =>
  codes.map(societyOfDiscipline).find((society) => society !== undefined) ?? 'engineering';
