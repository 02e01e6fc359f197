/** Where the chain does not hold, and what differs there. */
export interface Break {
  /** Line of the file, from 1. */
  line: number;
  topic?: string;
  key?: string;
  seq?: string;
  what: string;
}

export const breakSentence = ({ line, topic, key, seq, what }: Break): string =>
  [
    `第 ${line} 行 · line ${line}`,
    ...(topic === undefined ? [] : [topic]),
    ...(key === undefined ? [] : [`key ${key}`]),
    ...(seq === undefined ? [] : [`seq ${seq}`]),
  ].join(', ') + `: ${what}`;
