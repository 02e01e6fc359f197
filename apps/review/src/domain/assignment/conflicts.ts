import { beijingDate, tieKindNames, type Text } from '@zhitong/contracts';
import type { Expert, Tie } from './expert.js';

export type ConflictKind = Tie['kind'] | 'same-entity' | 'named-unsuitable' | 'declared';

/** A conflict of interest with what shows it. */
export interface Conflict {
  kind: ConflictKind;
  evidence: Text;
}

/** Whom a problem concerns: its submitter, those who joined, and the experts that they named as unsuitable. */
export interface Concerned {
  organisations: readonly { name: string; creditCode: string }[];
  /** Names of persons, at most three of each submitter. */
  unsuitable: readonly string[];
  /** Experts who gave up a seat for a conflict with one of these organisations, and when they were invited (ISO). */
  declared?: ReadonlyMap<string, string>;
}

/** `years` after `since`, on the same day of the year. */
const yearsLater = (since: Date, years: number): number => {
  const later = new Date(since);
  later.setUTCFullYear(since.getUTCFullYear() + years);
  return later.getTime();
};

const lasts = ({ kind, until }: Tie, years: Readonly<Record<string, number>>, at: Date): boolean =>
  until === undefined || at.getTime() <= yearsLater(new Date(until), years[kind] ?? 0);

const day = (time: string) => beijingDate(new Date(time));

/** Which relation, to which firm, since when and until when. */
const ofTie = ({ kind, organisationName, since, until }: Tie): Conflict => ({
  kind,
  evidence: {
    zh: `${tieKindNames[kind].zh}：${organisationName}${since === undefined ? '' : `，自 ${day(since)}`}${until === undefined ? '' : `，至 ${day(until)}`}`,
    en: `${tieKindNames[kind].en} ${organisationName}${since === undefined ? '' : ` since ${day(since)}`}${until === undefined ? '' : ` until ${day(until)}`}`,
  },
});

/** Every conflict between an expert and a problem, with its evidence. Computed before anybody is invited. */
export function conflictsOf(
  expert: Expert,
  { organisations, unsuitable, declared }: Concerned,
  years: Readonly<Record<string, number>>,
  at: Date,
): Conflict[] {
  const codes = new Set(organisations.map(({ creditCode }) => creditCode));
  const { name, employer } = expert;
  const when = declared?.get(expert.id);
  return [
    ...(codes.has(employer.creditCode)
      ? [
          {
            kind: 'same-entity' as const,
            evidence: { zh: `${name} 的工作单位是 ${employer.name}`, en: `${name} works at ${employer.name}` },
          },
        ]
      : []),
    ...expert.ties.filter((tie) => codes.has(tie.organisation) && lasts(tie, years, at)).map(ofTie),
    ...(unsuitable.includes(name)
      ? [
          {
            kind: 'named-unsuitable' as const,
            evidence: { zh: '申报单位申请其回避', en: 'named by the submitter as unsuitable' },
          },
        ]
      : []),
    ...(when === undefined
      ? []
      : [
          {
            kind: 'declared' as const,
            evidence: {
              zh: `在 ${day(when)} 的邀请中已因该申报单位回避`,
              en: `stood aside for this submitter when invited on ${day(when)}`,
            },
          },
        ]),
  ];
}
