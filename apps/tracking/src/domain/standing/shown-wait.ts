import type { Text } from '@zhitong/contracts';
import type { Role } from '@zhitong/identity';
import type { Audience } from '../audience.js';
import { waitName, type WaitKind, type Waiting } from './waiting.js';

/** What a problem waits for, as one reader is told. */
export interface ShownWait {
  kind: WaitKind;
  name: Text;
  /** On whom: a role, a person, or both. */
  role?: Role;
  account?: string;
  since: string;
  due?: string;
  subject?: string;
  title?: string;
}

/** Manuscripts, instructions and tasks are the office's: outside it they have neither number nor title. */
const ofTheOffice: readonly WaitKind[] = [
  'revise-brief',
  'proofread-brief',
  'clear-brief',
  'sign-brief',
  'send-brief',
  'acknowledge-brief',
  'assign-instruction',
  'fulfil-task',
  'answer-enterprise',
  'decide-objection',
];

/** Who reads. */
export interface WaitReader {
  audience: Audience;
  account: string;
  /** Of the reader's organisation. */
  creditCode?: string | undefined;
}

/** Waits as a reader is told of them: outside the office people are roles, but for the reader. Equal ones are one. */
export function shownWaits(waits: readonly Waiting[], { audience, account, creditCode }: WaitReader): ShownWait[] {
  const inside = audience === 'all' || audience === 'office';
  // Whether another enterprise has said what it thinks is not a submitter's to know.
  const told = waits.filter(
    ({ kind, organisation }) =>
      audience !== 'submitter' ||
      kind !== 'comment-results' ||
      (creditCode !== undefined && organisation === creditCode),
  );
  const shown = told.map((wait) => (inside ? withName(wait) : outside(wait, audience, account)));
  return [...new Map(shown.map((wait) => [JSON.stringify(wait), wait])).values()];
}

function withName({ kind, role, account, since, due, subject, title }: Waiting): ShownWait {
  return {
    kind,
    name: waitName(kind),
    ...(role === undefined ? {} : { role }),
    ...(account === undefined ? {} : { account }),
    since,
    ...(due === undefined ? {} : { due }),
    ...(subject === undefined ? {} : { subject }),
    ...(title === undefined ? {} : { title }),
  };
}

function outside(wait: Waiting, audience: Audience, reader: string): ShownWait {
  const { account, subject, title, role, ...rest } = wait;
  const own = account === reader;
  const named = audience === 'leader' || own || !ofTheOffice.includes(wait.kind);
  return withName({
    ...rest,
    // Who has a task is known by name only; the secretariat sees to it that it is carried out.
    role: role ?? 'secretariat',
    ...(own ? { account } : {}),
    ...(named && subject !== undefined ? { subject } : {}),
    ...(named && title !== undefined ? { title } : {}),
  });
}
