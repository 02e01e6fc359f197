/** What a line of the log concerns: ids by which lines, facts and traces are found together. Nothing of people. */
export interface About {
  service?: string;
  trace?: string | undefined;
  /** The span of a request in its trace. */
  request?: string | undefined;
  /** What a caller was told to name. */
  incident?: string | undefined;
  group?: string;
  /** Id of a fact. */
  event?: string | undefined;
  topic?: string;
  key?: string;
  seq?: string;
}

/** A line of the log: its words, and what they are about. Any logger of Nest takes it as its message. */
export class Entry {
  constructor(
    readonly text: string,
    readonly about: About = {},
  ) {}

  /** As a person reads it. */
  toString(): string {
    const ids = Object.entries(this.about).filter(([name, value]) => name !== 'service' && value !== undefined);
    return ids.length === 0 ? this.text : `${this.text} (${ids.map(([name, value]) => `${name} ${value}`).join(', ')})`;
  }
}
