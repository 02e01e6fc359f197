import { restrictedTopic } from '@zhitong/contracts';
import type { Audience } from '../audience.js';
import type { VisibleParts } from '../standing/visible-parts.js';
import type { TimelineRow } from './row.js';
import { toldTo } from './told.js';

/** For whom rows are chosen: what the audience may know of the problem, and who the caller is. */
export interface Reader {
  audience: Audience;
  account: string;
  parts: VisibleParts;
}

/** The rows that exist for a reader, each as the reader may see it. What is left out leaves no trace in the others. */
export function visibleRows(rows: readonly TimelineRow[], reader: Reader): TimelineRow[] {
  const { audience, account } = reader;
  if (audience === 'all') return withKnownCauses(withoutSealedBids(rows));
  if (audience === 'office')
    return withKnownCauses(withoutSealedBids(rows).filter(({ topic }) => topic !== restrictedTopic.name));
  const told: Readonly<Record<string, string>> = toldTo[audience];
  const visible = rows.filter((row) => row.type in told && mayLearn(row, rows, reader));
  const named = visible.map((row) => ({ ...row, actor: row.actor === account ? account : told[row.type]! }));
  return withKnownCauses(renumbered(named));
}

/** What only services tell, the audience's own list has left out already. */
function mayLearn(row: TimelineRow, rows: readonly TimelineRow[], { audience, account, parts }: Reader): boolean {
  if (audience === 'submitter') return row.instruction === null || isForEnterprises(rows, row.key, row.instruction);
  if (audience !== 'leader' || !row.topic.startsWith('zhitong.briefs.')) return true;
  // Who else has read it is not a leader's to know.
  return row.key in parts.briefs && (row.type !== 'BriefAcknowledged' || row.actor === account);
}

const isForEnterprises = (rows: readonly TimelineRow[], key: string, instruction: string): boolean =>
  rows.some(
    (row) =>
      row.type === 'InstructionGiven' &&
      row.key === key &&
      row.instruction === instruction &&
      row.audience === 'enterprise',
  );

/** Before a call is over, nobody may count its bids; how a bid left is told only afterwards anyway. */
function withoutSealedBids(rows: readonly TimelineRow[]): TimelineRow[] {
  const closed = Math.max(
    ...rows.filter(({ type }) => endsOfCalls.includes(type)).map(({ at }) => at.getTime()),
    -Infinity,
  );
  return rows.filter(({ type, at }) => !sealedBids.includes(type) || at.getTime() <= closed);
}
const endsOfCalls = ['CallClosed', 'CallFailed', 'TopicTerminated'];
const sealedBids = ['BidSubmitted', 'BidWithdrawn'];

/** A gap in the numbers of a key would tell that something is hidden: they count what the reader sees. */
function renumbered(rows: readonly TimelineRow[]): TimelineRow[] {
  const counts = new Map<string, number>();
  const numbers = new Map<TimelineRow, number>();
  for (const row of [...rows].sort((one, other) => one.seq - other.seq)) {
    const key = `${row.topic} ${row.key}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    numbers.set(row, number);
  }
  return rows.map((row) => ({ ...row, seq: numbers.get(row)! }));
}

function withKnownCauses(rows: readonly TimelineRow[]): TimelineRow[] {
  const ids = new Set(rows.map(({ id }) => id));
  return rows.map((row) => (row.cause !== null && !ids.has(row.cause) ? { ...row, cause: null } : row));
}
