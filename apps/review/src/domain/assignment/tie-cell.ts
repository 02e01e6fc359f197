import { creditCodeRule, employerNameRule, rule, tieKindNames, type TieKind } from '@zhitong/contracts';
import { z } from 'zod';
import type { Tie } from './expert.js';

const kinds = Object.entries(tieKindNames) as [TieKind, { zh: string }][];
const date = String.raw`(\d{4}-\d{2}-\d{2})`;
const form = new RegExp(String.raw`^(\S+)\s+(.+?)\s+([0-9A-Za-z]{18})(?:\s+自\s*${date})?(?:\s+至\s*${date})?$`);

const isDay = (day: string | undefined): boolean =>
  day === undefined || (!Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day));
const inBeijing = (day: string) => `${day}T00:00:00+08:00`;

/** `持股 某某公司 91654203M00010006G 自2021-03-01 至2024-05-01`; undefined where it is not of this form. */
function readTie(words: string): Tie | undefined {
  const [, kindName, organisationName, organisation, since, until] = form.exec(words) ?? [];
  const kind = kinds.find(([code, { zh }]) => zh === kindName || code === kindName)?.[0];
  if (kind === undefined || !isDay(since) || !isDay(until)) return undefined;
  return {
    kind,
    organisation: organisation!,
    organisationName: organisationName!,
    ...(since === undefined ? {} : { since: inBeijing(since) }),
    ...(until === undefined ? {} : { until: inBeijing(until) }),
  };
}

/** The ties of a cell, separated by semicolons; the words themselves where one is not to be understood. */
export function readTies(cell: string): unknown {
  const ties = cell
    .split(/[;；\n]+/)
    .map((words) => words.trim())
    .filter(Boolean)
    .map(readTie);
  return ties.includes(undefined) ? cell : ties;
}

export const writeTie = ({ kind, organisation, organisationName, since, until }: Tie, day: (time: string) => string) =>
  [
    tieKindNames[kind].zh,
    organisationName,
    organisation,
    ...(since === undefined ? [] : [`自${day(since)}`]),
    ...(until === undefined ? [] : [`至${day(until)}`]),
  ].join(' ');

const tie = z.object({
  kind: z.string(),
  organisation: creditCodeRule.schema,
  organisationName: employerNameRule.schema,
  since: z.string().optional(),
  until: z.string().optional(),
});
export const tiesRule = rule('ties', { zh: '利益关系', en: 'Ties' }, z.array(tie), {
  zh: '每条写作“种类 单位 信用代码 自日期 至日期”，日期可省，各条用分号隔开，例如：持股 某某公司 91350100M000100Y43 自2021-03-01',
  en: 'each as “kind organisation credit-code 自date 至date”, dates may be left out, separated by semicolons',
});
