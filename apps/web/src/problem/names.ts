import { countries, disciplines, divisions, industrySections, regiments } from '@zhitong/contracts/rules';
import { useMemo } from 'react';
import { messages, useLanguage, useTexts, type Language } from '../i18n/index.js';

const kindTexts = messages({
  scientific: ['科学问题', 'Scientific'],
  engineering: ['工程技术难题', 'Engineering'],
  industrial: ['产业技术问题', 'Industrial'],
});
const formTexts = messages({
  'supply-cut': ['断供', 'supply can be cut'],
  'import-dependent': ['依赖进口', 'import-dependent'],
  performance: ['性能', 'performance'],
  cost: ['成本', 'cost'],
});
const modeTexts = messages({
  commission: ['委托', 'Commission'],
  'joint-development': ['联合开发', 'Joint development'],
  transfer: ['转让', 'Transfer'],
  equity: ['入股', 'Equity'],
});
const statusTexts = messages({
  entered: ['等企业确认', 'with the enterprise'],
  submitted: ['待初审', 'to be checked'],
  returned: ['等补正', 'being corrected'],
  accepted: ['已受理', 'accepted'],
  approved: ['评审通过', 'approved'],
  matched: ['已有团队', 'taken on'],
  declined: ['评审未过', 'declined'],
  rejected: ['不予受理', 'rejected'],
  withdrawn: ['已撤回', 'withdrawn'],
  merged: ['已合并', 'merged'],
  answered: ['已回告', 'answered'],
});

const named = (list: typeof divisions, language: Language) =>
  new Map(list.map(({ code, name }) => [code, name[language]]));

/** Codes as people know them. A code that nobody knows is shown as it is. */
export function useNames() {
  const language = useLanguage();
  const [kinds, forms, modes, statuses] = [
    useTexts(kindTexts),
    useTexts(formTexts),
    useTexts(modeTexts),
    useTexts(statusTexts),
  ];
  return useMemo(() => {
    const sections = named(industrySections, language);
    const places = named([...divisions, ...regiments], language);
    const regions = new Intl.DisplayNames([language === 'zh' ? 'zh-CN' : 'en'], { type: 'region' });
    return {
      kinds,
      forms,
      modes,
      statuses,
      /** `C3572 制造业` */
      industry: (code: string) => [code, sections.get(code.slice(0, 1))].filter(Boolean).join(' '),
      /** `416 自然科学相关工程与技术`; the standard has no English names. */
      discipline: (code: string) =>
        [code, language === 'zh' ? disciplines[code.slice(0, 3)] : undefined].filter(Boolean).join(' '),
      place: (code: string) => places.get(code) ?? code,
      country: (code: string) => (countries.has(code) ? (regions.of(code) ?? code) : code),
    };
  }, [language, kinds, forms, modes, statuses]);
}
