/** Seconds that `work` takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e9;
}

/** One way of doing the same work; `prepare` is not measured. */
export interface Side {
  name: string;
  prepare: () => Promise<unknown>;
  work: () => Promise<unknown>;
}

/**
 * Runs several ways of the same work in turn, so many rounds, each round in another order: what the machine does beside
 * it meets all of them. A first round warms up and is thrown away.
 * @returns seconds per side and round
 */
export async function interleaved<N extends string>(
  sides: readonly (Side & { name: N })[],
  rounds: number,
  say: (line: string) => void = () => undefined,
): Promise<Record<N, number[]>> {
  const taken = Object.fromEntries(sides.map(({ name }) => [name, [] as number[]])) as Record<N, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    const told: string[] = [];
    for (let index = 0; index < sides.length; index += 1) {
      const { name, prepare, work } = sides[(index + round) % sides.length]!;
      await prepare();
      const took = await seconds(work);
      told.push(`${name} ${took.toFixed(3)} s`);
      if (round > 0) taken[name].push(took);
    }
    say(`  ${round === 0 ? 'warm-up' : `round ${round}`}: ${told.join(', ')}`);
  }
  return taken;
}

/** How much of the ceiling is reached, per round: 0.8 when it takes 1 / 0.8 as long. */
export const ratios = (ours: readonly number[], ceiling: readonly number[]): number[] =>
  ours.map((took, round) => ceiling[round]! / took);
