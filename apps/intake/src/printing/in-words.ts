import {
  countries,
  disciplines,
  divisions,
  industrySections,
  problemCodes,
  problemRules as r,
  regiments,
  type Coded,
  type FieldRule,
} from '@zhitong/contracts';

const regions = new Intl.DisplayNames(['zh-CN'], { type: 'region' });
const inList =
  (list: readonly Coded[]) =>
  (code: string): string =>
    list.find((one) => one.code === code)?.name.zh ?? code;

const section = inList(industrySections);
const labels: Readonly<Record<string, FieldRule | string>> = {
  ...r,
  organisation: r.organisationName,
  choke: r.chokeForms,
  indicators: '技术指标',
  cooperation: r.cooperationMode,
  trl: '技术就绪度',
};
/** What a field is called that may be made public. */
const fieldName = (field: string): string => {
  const label = labels[field];
  return typeof label === 'string' ? label : (label?.label.zh ?? field);
};

/** How codes read on paper. One that nobody knows is shown as it is: a draft may hold anything. */
export const inWords = {
  kind: inList(problemCodes.kind),
  chokeForm: inList(problemCodes.chokeForm),
  cooperationMode: inList(problemCodes.cooperationMode),
  visibility: inList(problemCodes.visibility),
  place: inList([...divisions, ...regiments]),
  industry: (code: string): string => [code, section(code.slice(0, 1))].filter((word) => word !== '').join(' '),
  discipline: (code: string): string => [code, disciplines[code.slice(0, 3)] ?? ''].join(' ').trim(),
  country: (code: string): string => (countries.has(code) ? (regions.of(code) ?? code) : code),
  field: fieldName,
} as const;
