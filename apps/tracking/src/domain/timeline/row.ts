/** A fact under a problem that it names: what the timeline keeps of it. No data of the fact, but what decides who may see it. */
export interface TimelineRow {
  /** Of the fact. */
  id: string;
  type: string;
  topic: string;
  key: string;
  at: Date;
  actor: string;
  cause: string | null;
  seq: number;
  /** The instruction that it is about, if it is about one. */
  instruction: string | null;
  /** Of a given instruction. */
  audience: string | null;
}
