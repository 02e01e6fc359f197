import { expect } from '@jest/globals';
import type { Trying } from './requests.js';
import type { Twins } from './twins.js';

/** Who must not be able to tell two scenes apart, and who must: a pair that nobody can tell apart shows nothing. */
export interface Hidden {
  from: readonly string[];
  control: readonly string[];
  trying?: Trying;
  /** What is tried, one after another; reads first: the commands of one caller change both scenes alike, for the next as well. */
  rounds?: readonly NonNullable<Trying['kinds']>[];
}

/** Plays two scenes and tries everybody against them. */
export async function expectHidden(
  playing: Promise<Twins>,
  { from, control, trying = {}, rounds = ['reads', 'commands'] }: Hidden,
): Promise<void> {
  const twins = await playing;
  try {
    for (const caller of control)
      expect([caller, (await twins.toldApartBy(caller, { ...trying, kinds: 'reads' })).length > 0]).toEqual([
        caller,
        true,
      ]);
    for (const kinds of rounds)
      for (const caller of from)
        expect([caller, await twins.toldApartBy(caller, { ...trying, kinds })]).toEqual([caller, []]);
  } finally {
    await twins.stop();
  }
}
