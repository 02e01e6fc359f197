import { jest } from '@jest/globals';
import type { ConvoyOptions } from '../consume/convoy.js';
import type { Discarded } from '../consume/discarded.js';
import type { Incoming } from '../consume/incoming.js';
import type { Verdict } from '../consume/seen.js';
import type { Severity } from '../classify.js';

/**
 * Rules of the library that a test can break for a while. Whoever wants that imports this file first, and whatever uses
 * the library afterwards, with `await import(…)`.
 */
const rules: {
  judge: (verdict: Verdict) => Verdict;
  classify: (severity: Severity) => Severity;
  read: (item: Incoming) => Incoming;
  discarded: (ids: Discarded) => Discarded;
  patience: (milliseconds: number) => number;
} = {
  judge: (verdict) => verdict,
  classify: (severity) => severity,
  read: (item) => item,
  discarded: (ids) => ids,
  patience: (milliseconds) => milliseconds,
};

const seen = await import('../consume/seen.js');
const severity = await import('../classify.js');
const lines = await import('../consume/incoming.js');
const given = await import('../consume/discarded.js');
const { Convoy } = await import('../consume/convoy.js');
jest.unstable_mockModule('../consume/seen.js', () => ({
  ...seen,
  judge: (...given: Parameters<typeof seen.judge>) => rules.judge(seen.judge(...given)),
}));
jest.unstable_mockModule('../classify.js', () => ({
  ...severity,
  classify: (error: unknown) => rules.classify(severity.classify(error)),
}));
jest.unstable_mockModule('../consume/incoming.js', () => ({
  ...lines,
  incoming: (...given: Parameters<typeof lines.incoming>) => rules.read(lines.incoming(...given)),
}));
jest.unstable_mockModule('../consume/discarded.js', () => ({
  ...given,
  loadDiscarded: async (...asked: Parameters<typeof given.loadDiscarded>) =>
    rules.discarded(await given.loadDiscarded(...asked)),
}));

jest.unstable_mockModule('../consume/convoy.js', () => ({
  Convoy: class<T, R> extends Convoy<T, R> {
    constructor(options: ConvoyOptions<T, R>) {
      super({ ...options, patience: rules.patience(options.patience) });
    }
  },
}));

export type Mutation = Partial<typeof rules>;

/** A judge that lets pass what the real one holds up for this reason. */
export const ignoring = (ignored: Verdict): Mutation => ({
  judge: (verdict) => (verdict === ignored ? 'next' : verdict),
});

/** A reader that takes lines of one kind for another. */
export const misreading = (kind: Incoming['kind'], as: (item: Incoming) => Incoming): Mutation => ({
  read: (item) => (item.kind === kind ? as(item) : item),
});

/** What a person gave up is not remembered. */
export const forgettingDiscarded: Mutation = { discarded: () => new given.Discarded() };

/** Small batches wait for those before them, however long. */
export const waitingForAll: Mutation = { patience: () => 600_000 };

/** Takes every error for one kind. */
export const takesAllFor = (severity: Severity): Mutation => ({ classify: () => severity });

/** Runs `work` on a library with a broken rule. */
export async function breaking<R>(mutation: Mutation, work: () => Promise<R>): Promise<R> {
  const whole = { ...rules };
  Object.assign(rules, mutation);
  try {
    return await work();
  } finally {
    Object.assign(rules, whole);
  }
}
