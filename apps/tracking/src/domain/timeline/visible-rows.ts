import { restrictedTopic } from '@zhitong/contracts';
import type { Audience } from '../audience.js';
import type { VisibleParts } from '../standing/visible-parts.js';
import type { TimelineRow } from './row.js';
import { toldTo } from './told.js';

/** For whom rows are chosen: what the audience may know of the problem, and who the caller is. */
export interface Reader {
  problem: string;
  audience: Audience;
  account: string;
  parts: VisibleParts;
  /** When the reader's own problem was merged into this one, if the reader knows it only for that. */
  joined?: Date | undefined;
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
function mayLearn(row: TimelineRow, rows: readonly TimelineRow[], reader: Reader): boolean {
  const { audience, account, parts } = reader;
  if (audience === 'submitter') return isForSubmitter(row, rows, reader);
  if (audience !== 'leader' || !row.topic.startsWith('zhitong.briefs.')) return true;
  // Who else has read it is not a leader's to know.
  return row.key in parts.briefs && (row.type !== 'BriefAcknowledged' || row.actor === account);
}

/** Submitters whose problems were merged do not learn of each other, nor what was before they came. */
function isForSubmitter(row: TimelineRow, rows: readonly TimelineRow[], { problem, account, parts, joined }: Reader) {
  if (joined && row.at < joined) return false;
  if (othersJoin.includes(row.type)) return joined === undefined && row.key === problem;
  // Who of several submitters has said what it thinks: only the own word is certain.
  if (row.type === 'ResultsCommented' && row.actor !== account && (joined ?? parts.intake?.joined.length)) return false;
  return row.instruction === null || isForEnterprises(rows, row.key, row.instruction);
}
const othersJoin = ['ProblemAbsorbed', 'ProblemSeparated'];

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
