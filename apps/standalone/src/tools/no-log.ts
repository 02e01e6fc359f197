import type { EventLog } from '@zhitong/events';

const refuse = (): Promise<never> => Promise.reject(new Error('this tool does not use the event log'));

/** For tools that need a service's database only: they work also while the log is away. */
export const noLog: EventLog = {
  append: refuse,
  scan: () => ({ [Symbol.asyncIterator]: () => ({ next: refuse }) }),
  ends: refuse,
  consume: refuse,
  ensure: refuse,
  close: () => Promise.resolve(),
};
