import type { ToPark } from './parked.js';

/** What metrics and logs hear of a group. */
export interface Observer {
  batch?(done: { topic: string; partition: number; handled: number; milliseconds: number }): void;
  parked?(topic: string, parked: ToPark): void;
  /** A transient error: the batch will be tried again. */
  retrying?(topic: string, partition: number, error: unknown): void;
}
