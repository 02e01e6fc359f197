import type { Summary } from '../load/ledger.js';
import { wordsOf, type FaultKind, type Planned } from '../schedule/fault.js';
import type { Happening } from '../stage/chronicle.js';

/** What a run was, did and found. */
export interface Report {
  seed: number;
  minutes: number;
  kinds?: readonly FaultKind[] | undefined;
  defect?: string | undefined;
  schedule: readonly Planned[];
  happenings: readonly Happening[];
  ledger: Summary & { submissions: number; walks: number };
  lines: number;
  facts: number;
  checks: { title: string; against: string[] }[];
  /** Seconds from the last fault and the end of the load until nothing waited any more. */
  quietAfter: number;
}

export const isSound = ({ checks }: Report): boolean => checks.every(({ against }) => against.length === 0);

/** Of what speaks against a check, as many are shown. */
const shown = 12;

/** The report as a person reads it. The story was told while it went on. */
export function reportLines(report: Report): string[] {
  const { seed, minutes, defect, schedule, ledger, checks, lines, facts, quietAfter } = report;
  return [
    '',
    `seed ${seed}, ${minutes} min${defect === undefined ? '' : `, defect ${defect}`}: ${schedule.length} faults`,
    ...schedule.map(({ at, fault }) => `  ${(at / 1_000).toFixed(1).padStart(6)} s  ${wordsOf(fault)}`),
    '',
    `${ledger.submissions} submissions answered, ${ledger.walks} walks ended; ${ledger.commands} commands in ${ledger.tries} tries:`,
    `  ${ledger.accepted} answered 2xx, ${ledger.refused.length} refused, ${ledger.maybe} never answered (maybe); ${ledger.repeated} were repeated`,
    ...ledger.refused.map((refusal) => `  refused: ${refusal}`),
    `${facts} facts in ${lines} lines of the log; quiet after ${quietAfter.toFixed(1)} s`,
    '',
    ...checks.flatMap(({ title, against }) => [
      `${against.length === 0 ? '✓' : '✗'} ${title}`,
      ...against.slice(0, shown).map((sentence) => `    ${sentence}`),
      ...(against.length > shown ? [`    … and ${against.length - shown} more`] : []),
    ]),
    '',
    isSound(report) ? 'sound' : `NOT SOUND: ${commandOf(report)} tries it again`,
  ];
}

/** What does the same to the platform again. */
const commandOf = ({ seed, minutes, kinds = [], defect }: Report): string =>
  [
    `npm run faults -- --seed ${seed} --minutes ${minutes}`,
    ...kinds.map((kind) => `--only ${kind}`),
    ...(defect === undefined ? [] : [`--defect ${defect}`]),
  ].join(' ');
