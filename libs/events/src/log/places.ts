/** Lets at most `places` run at the same time; the others wait in line. */
export function limitTo(places: number): <R>(work: () => Promise<R>) => Promise<R> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
