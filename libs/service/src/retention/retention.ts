/** Rows that go when their time is over. */
export interface Retention {
  table: string;
  /** A timestamp from which the time counts. */
  since: string;
  /** Days that a row is kept after that. */
  days: number;
  /** Which of its rows; all where absent. SQL of our own. */
  only?: string;
  /** Why so long. */
  why: string;
}

/** Of every service: answers kept for repeated requests. Nobody repeats a request after a week. */
export const requestRetention: Retention = {
  table: 'service.requests',
  since: 'at',
  days: 7,
  why: 'a repeated request gets the first answer; a week is longer than any client tries',
};

/** Of services that keep files: what came in pieces and was never attached to anything. */
export const uploadRetention: Retention = {
  table: 'service.upload',
  since: 'at',
  days: 1,
  why: 'a broken line is back within a day; what nobody has attached by then was given up',
};
