import type { InstructionPhrase, Text } from '@zhitong/contracts';

/** What the service tells a reader of a brief; the page shows nothing else. */
export interface ReadBrief {
  id: string;
  status: string;
  title: string;
  urgent: boolean;
  numberText?: string;
  read?: boolean;
  manuscript: { summary?: string; body: string; statements: { text: string; evidence: string[] }[] };
  head: { mark: string; issuer: string; classification: string; date: string };
  cited: { id: string; name: Text; gist: Text; at: string; number?: string }[];
  rank?: string;
  instructions: ReadInstruction[];
  may: Readonly<Record<string, true | string>>;
}

export interface ReadInstruction {
  id: string;
  rank: string;
  text: string;
  audience: 'internal' | 'enterprise';
  onPaper: boolean;
  tasks: { id: string; owner: string; what: string; dueAt: string; overdue: boolean; result?: string }[];
}

export interface Owner {
  account: string;
  name: string;
  organisation?: string;
  role: string;
}

/** Everything that a page is made of. */
export interface Reading {
  brief: ReadBrief;
  /** The reader's unread briefs, in the order of their list. Absent for the office. */
  unread?: readonly string[] | undefined;
  owners: readonly Owner[];
  /** What a leader is offered to begin an instruction with. */
  phrases: readonly InstructionPhrase[];
  done?: string | undefined;
}
