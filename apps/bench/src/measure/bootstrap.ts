/** A middle value and how sure one is of it. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value below which this share of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

const resamples = 2_000;

/**
 * The median and its 95 % percentile-bootstrap interval. The same samples give the same interval: the generator has a
 * fixed seed.
 */
export function estimate(samples: readonly number[]): Estimate {
  if (samples.length === 0) throw new Error('nothing was measured');
  const random = mulberry32(20_261_130);
  const medians = Array.from({ length: resamples }, () =>
    median(samples.map(() => samples[Math.floor(random() * samples.length)]!)),
  );
  return { value: median(samples), low: percentile(medians, 0.025), high: percentile(medians, 0.975) };
}

/** Small and good enough for resampling (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
