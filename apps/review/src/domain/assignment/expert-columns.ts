import {
  beijingDate,
  chairsRule,
  creditCodeRule,
  employerNameRule,
  expertDisciplinesRule,
  expertIdRule,
  expertLevelNames,
  expertLevelRule,
  expertNameRule,
  expertTitleRule,
  reviewYearRule,
  societyNames,
  societyRule,
  type FieldRule,
  type Society,
  type Text,
} from '@zhitong/contracts';
import type { Expert } from './expert.js';
import { readTies, tiesRule, writeTie } from './tie-cell.js';

/** What a list of experts can say of one; its fields are called as in a request. */
export interface ExpertRow {
  id: string;
  name: string;
  employer: string;
  employerCode: string;
  title: string;
  level: Expert['level'];
  society: string;
  disciplines: string[];
  reviewsThisYear: number;
  chairs: boolean;
  ties: Expert['ties'];
}

/** One column of the list that is exported and can be imported again. */
export interface ExpertColumn<K extends keyof ExpertRow = keyof ExpertRow> {
  field: K;
  heading: string;
  rule: FieldRule<any>;
  /** What the words of a cell mean, for the rule to judge. */
  read(cell: string): unknown;
  write(value: ExpertRow[K]): string;
  /** A row can leave it empty. */
  optional?: boolean;
}

const column = <K extends keyof ExpertRow>(one: ExpertColumn<K>) => one as unknown as ExpertColumn;
const text = (cell: string) => cell;
const words = (value: string) => value;

/** The code of a name in Chinese or English, or the code itself. */
const codeIn = (names: Readonly<Record<string, Text>>) => (cell: string) =>
  Object.entries(names).find(([, { zh, en }]) => cell === zh || cell === en)?.[0] ?? cell;

export const expertColumns: readonly ExpertColumn[] = [
  column({ field: 'id', heading: '账号', rule: expertIdRule, read: text, write: words }),
  column({ field: 'name', heading: '姓名', rule: expertNameRule, read: text, write: words }),
  column({ field: 'employer', heading: '工作单位', rule: employerNameRule, read: text, write: words }),
  column({ field: 'employerCode', heading: '统一社会信用代码', rule: creditCodeRule, read: text, write: words }),
  column({ field: 'title', heading: '职称', rule: expertTitleRule, read: text, write: words }),
  column({
    field: 'level',
    heading: '职称级别',
    rule: expertLevelRule,
    read: codeIn(expertLevelNames),
    write: (level) => expertLevelNames[level].zh,
  }),
  column({
    field: 'society',
    heading: '专门学会',
    rule: societyRule,
    read: codeIn(societyNames),
    write: (society) => societyNames[society as Society].zh,
  }),
  column({
    field: 'disciplines',
    heading: '学科',
    rule: expertDisciplinesRule,
    read: (cell) => cell.split(/[\s,，、;；]+/).filter(Boolean),
    write: (codes) => codes.join(' '),
  }),
  column({
    field: 'reviewsThisYear',
    heading: '本年已评审',
    rule: reviewYearRule,
    read: (cell) => (/^\d+$/.test(cell) ? Number(cell) : cell),
    write: String,
    optional: true,
  }),
  column({
    field: 'chairs',
    heading: '可任组长',
    rule: chairsRule,
    read: (cell) => ({ 是: true, 否: false, yes: true, no: false })[cell.toLowerCase()] ?? cell,
    write: (chairs) => (chairs ? '是' : '否'),
    optional: true,
  }),
  column({
    field: 'ties',
    heading: '利益关系',
    rule: tiesRule,
    read: readTies,
    write: (ties) => ties.map((tie) => writeTie(tie, (time) => beijingDate(new Date(time)))).join('；'),
    optional: true,
  }),
];

/** What is in the file of an expert whom a list does not describe in full. */
export const startingRow = { reviewsThisYear: 0, chairs: false, ties: [] } as const;
