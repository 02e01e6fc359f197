import { useMemo } from 'react';
import { useLanguage, useTexts } from '../i18n/index.js';
import type { Choice } from '../kit/index.js';
import { disciplines, divisions, problemRules, publishableFields, regiments, type Submission } from '../rules/index.js';
import { submissionTexts } from './texts.js';

type Kind = Submission['kind'];
type Form = Submission['choke']['forms'][number];
type Mode = Submission['cooperation']['mode'];
type Visibility = Submission['visibility'];
export type PublicField = Submission['publicFields'][number];

/** The choices of the form, in the reader's language. */
export function useLists() {
  const t = useTexts(submissionTexts);
  const language = useLanguage();
  return useMemo(() => {
    const named = (list: readonly { code: string; name: { zh: string; en: string } }[]) =>
      list.map(({ code, name }) => ({ value: code, label: name[language] }));
    const r = problemRules;
    const fieldNames: Record<PublicField, string> = {
      organisation: r.organisationName.label[language],
      title: r.title.label[language],
      kind: r.kind.label[language],
      industry: r.industry.label[language],
      disciplines: r.disciplines.label[language],
      description: r.description.label[language],
      background: r.background.label[language],
      stateOfTheArt: r.stateOfTheArt.label[language],
      significance: r.significance.label[language],
      choke: t.choke,
      indicators: t.indicators,
      months: r.months.label[language],
      ownMoney: r.ownMoney.label[language],
      cooperation: t.cooperation,
      trl: t.trl,
      region: t.region,
      regiment: t.regiment,
    };
    return {
      kinds: [
        { value: 'scientific', name: t.kindScientific, line: t.kindScientificLine },
        { value: 'engineering', name: t.kindEngineering, line: t.kindEngineeringLine },
        { value: 'industrial', name: t.kindIndustrial, line: t.kindIndustrialLine },
      ] satisfies Choice<Kind>[],
      chokeForms: [
        { value: 'supply-cut', name: t.supplyCut },
        { value: 'import-dependent', name: t.importDependent },
        { value: 'performance', name: t.performance },
        { value: 'cost', name: t.cost },
      ] satisfies Choice<Form>[],
      modes: [
        { value: 'commission', name: t.commission, line: t.commissionLine },
        { value: 'joint-development', name: t.joint, line: t.jointLine },
        { value: 'transfer', name: t.transfer, line: t.transferLine },
        { value: 'equity', name: t.equity, line: t.equityLine },
      ] satisfies Choice<Mode>[],
      visibilities: [
        { value: 'public', name: t.public, line: t.publicLine },
        { value: 'internal', name: t.internal, line: t.internalLine },
      ] satisfies Choice<Visibility>[],
      publicFields: publishableFields.map((value) => ({ value, name: fieldNames[value] })),
      fieldNames,
      regions: named(divisions),
      regiments: named(regiments),
      disciplines: Object.entries(disciplines).map(([value, name]) => ({ value, label: `${value} ${name}` })),
    };
  }, [t, language]);
}

export const nameIn = <V extends string>(choices: readonly { value: V; name: string }[], value: unknown): string =>
  choices.find((choice) => choice.value === value)?.name ?? '';
export const labelIn = (options: readonly { value: string; label: string }[], value: unknown): string =>
  options.find((option) => option.value === value)?.label ?? '';
