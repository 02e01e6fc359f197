import type { Reached } from '@zhitong/events';

/**
 * How far a writer has come, as an opaque signed text: a query of tracking that carries it waits until it has seen
 * as much. Signed by the service that wrote, so that nobody can make tracking wait for what never comes.
 */
export abstract class PositionSeal {
  abstract seal(reached: readonly Reached[]): Promise<string>;
  /** @returns undefined for a text that no service of ours has signed */
  abstract open(sealed: string): Promise<Reached[] | undefined>;
}
