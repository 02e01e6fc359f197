import {
  disciplines,
  expertLevelNames,
  expertLevels,
  societies,
  societyNames,
  tieKindNames,
  tieKinds,
} from '@zhitong/contracts/rules';
import type { AnswerOf } from '../../api/index.js';
import { useBilingual } from '../../i18n/index.js';

export type Expert = AnswerOf<'/api/review/experts/{id}', 'get'>;

/** The codes of an expert's file as people know them, and the lists to choose from. */
export function useExpertNames() {
  const inWords = useBilingual();
  return {
    level: (level: Expert['level']) => inWords(expertLevelNames[level]),
    society: (society: Expert['society']) => inWords(societyNames[society]),
    tie: (kind: Expert['ties'][number]['kind']) => inWords(tieKindNames[kind]),
    levels: expertLevels.map((value) => ({ value, label: inWords(expertLevelNames[value]) })),
    societies: societies.map((value) => ({ value, label: inWords(societyNames[value]) })),
    ties: tieKinds.map((value) => ({ value, label: inWords(tieKindNames[value]) })),
    disciplines: Object.entries(disciplines).map(([value, name]) => ({ value, label: `${value} ${name}` })),
  };
}
