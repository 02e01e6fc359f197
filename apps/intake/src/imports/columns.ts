import {
  countries,
  disciplines,
  divisions,
  problemCodes,
  problemRules as r,
  publishableFields,
  regiments,
  type Coded,
  type FieldRule,
} from '@zhitong/contracts';
import { inWords } from '../printing/in-words.js';

/** A column of the sheet: its heading is the label of the field rule, and a cell becomes what the rule is held against. */
export interface ImportColumn {
  path: string;
  heading: string;
  rule: FieldRule<any>;
  required: boolean;
  /** From the text of the cell. What is not understood stays a text: the rule says what it should be. */
  read(text: string): unknown;
}

/** As many indicators as the template has room for; a sheet may have more, numbered on. */
export const indicatorsInTemplate = 5;
export const mostIndicators = 20;

const plain = (text: string): unknown => text;
const number = (text: string): unknown => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
/** The code, or the words that people know it by, also both: `460 机械工程`. */
const coded = (list: readonly Coded[]) => (text: string) =>
  list.find(({ code, name }) => [code, name.zh, name.en, `${code} ${name.zh}`].includes(text))?.code ?? text;
const several = (one: (text: string) => unknown) => (text: string) =>
  text.split(/[、,，;；\n]/).flatMap((part) => (part.trim() === '' ? [] : [one(part.trim())]));

const discipline = (text: string) =>
  /^\d+/.exec(text)?.[0] ?? Object.entries(disciplines).find(([, name]) => name === text)?.[0] ?? text;
const regions = new Map([...countries].map((code) => [inWords.country(code), code]));
const country = (text: string) => regions.get(text) ?? text.toUpperCase();
const fields = new Map(publishableFields.map((field) => [inWords.field(field), field as string]));
const field = (text: string) => fields.get(text) ?? text;

const column = (path: string, rule: FieldRule<any>, read = plain, required = true): ImportColumn => ({
  ...{ path, rule, read, required },
  heading: rule.label.zh,
});

const indicator = (n: number): ImportColumn[] =>
  [
    column(`indicators.${n}.name`, r.indicatorName),
    column(`indicators.${n}.current`, r.indicatorCurrent),
    column(`indicators.${n}.target`, r.indicatorTarget),
    column(`indicators.${n}.unit`, r.indicatorUnit),
    column(`indicators.${n}.method`, r.indicatorMethod),
  ].map((one) => ({
    ...one,
    heading: `指标${n + 1}${one.heading.replace(/^指标/, '')}`,
    required: n === 0,
  }));

/** All columns that a sheet may have, in the order of the form. */
export const importColumns: readonly ImportColumn[] = [
  column('organisation.name', r.organisationName),
  column('organisation.creditCode', r.creditCode),
  column('contact.name', r.contactName),
  column('contact.mobile', r.mobile),
  column('contact.email', r.email),
  column('region', r.region, coded(divisions)),
  column('regiment', r.regiment, coded(regiments), false),
  column('title', r.title),
  column('kind', r.kind, coded(problemCodes.kind)),
  column('industry', r.industry, (text) => text.split(/\s/)[0]),
  column('disciplines', r.disciplines, several(discipline)),
  column('description', r.description),
  column('background', r.background),
  column('stateOfTheArt', r.stateOfTheArt),
  column('significance', r.significance),
  column('choke.forms', r.chokeForms, several(coded(problemCodes.chokeForm))),
  column('choke.sourceCountries', r.sourceCountries, several(country), false),
  column('trl.now', r.trlNow, number),
  column('trl.wanted', r.trlWanted, number),
  column('months', r.months, number),
  column('ownMoney', r.ownMoney, number),
  column('cooperation.mode', r.cooperationMode, coded(problemCodes.cooperationMode)),
  column('cooperation.ip', r.cooperationIp),
  column('cooperation.solver', r.cooperationSolver),
  column('visibility', r.visibility, coded(problemCodes.visibility)),
  column('publicFields', r.publicFields, several(field), false),
  ...Array.from({ length: mostIndicators }, (_, n) => indicator(n)).flat(),
];

/** The columns of the template. */
export const templateColumns = importColumns.filter(({ path }) => {
  const n = /^indicators\.(\d+)\./.exec(path)?.[1];
  return n === undefined || Number(n) < indicatorsInTemplate;
});
