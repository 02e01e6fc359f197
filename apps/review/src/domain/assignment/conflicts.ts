import { beijingDate, type Text } from '@zhitong/contracts';
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

const names: Readonly<Record<Tie['kind'], Text>> = {
  employment: { zh: '曾任职', en: 'worked at' },
  shareholding: { zh: '持股', en: 'holds shares of' },
  directorship: { zh: '任董事、监事或高管', en: 'sits on the board of' },
  consulting: { zh: '有偿咨询', en: 'paid consulting for' },
  project: { zh: '合作项目或论文', en: 'shared projects or papers with' },
  relative: { zh: '有近亲属', en: 'has a close relative at' },
  adviser: { zh: '有师生关系', en: 'has been adviser or student of somebody at' },
  dispute: { zh: '有未决争议', en: 'has an open dispute with' },
  application: { zh: '本人有相同或相近申请', en: 'has an own similar application with' },
};

/** `years` after `since`, on the same day of the year. */
const yearsLater = (since: Date, years: number): number => {
  const later = new Date(since);
  later.setUTCFullYear(since.getUTCFullYear() + years);
  return later.getTime();
};

const lasts = ({ kind, until }: Tie, years: Readonly<Record<string, number>>, at: Date): boolean =>
  until === undefined || at.getTime() <= yearsLater(new Date(until), years[kind] ?? 0);

const ofTie = ({ kind, organisationName, until }: Tie): Conflict => {
  const end = until === undefined ? undefined : beijingDate(new Date(until));
  return {
    kind,
    evidence: {
      zh: `${names[kind].zh}：${organisationName}${end === undefined ? '' : `，至 ${end}`}`,
      en: `${names[kind].en} ${organisationName}${end === undefined ? '' : ` until ${end}`}`,
    },
  };
};

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
              zh: `在 ${beijingDate(new Date(when))} 的邀请中已因该申报单位回避`,
              en: `stood aside for this submitter when invited on ${beijingDate(new Date(when))}`,
            },
          },
        ]),
  ];
}
