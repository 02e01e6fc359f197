import { beijingDate } from '@zhitong/contracts';
import { evidenceName } from '../domain/evidence/names.js';
import type { CitedEvidence } from '../queries/cited-evidence.js';

const dated = (at: Date) => {
  const [year, month, day] = beijingDate(at).split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** `课题验收，SW2026-0012，2026年3月2日`. */
export const evidenceWords = ({ kind, number, at }: CitedEvidence): string =>
  [evidenceName(kind).zh, ...(number === null ? [] : [number]), dated(at)].join('，');
