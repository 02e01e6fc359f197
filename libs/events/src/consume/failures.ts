/** Events of a batch that failed on their own, by index, with the error. What stands here had no effect. */
export type Failures = ReadonlyMap<number, unknown>;
