import type { Topic } from '../contract.js';

/** A topic exists with another number of partitions than its contract names: keys would move between them. */
export class WrongPartitions extends Error {
  override readonly name = 'WrongPartitions';
  constructor({ name, partitions }: Topic, actual: number) {
    super(`topic ${name} has ${actual} partitions, but its contract says ${partitions}: the number must never change`);
  }
}
