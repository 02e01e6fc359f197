/** What an error says, in one line; some (several addresses tried in vain) say nothing themselves. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return sentenceOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE') return `port ${port} on ${address} is in use by another program: give another PORT`;
  return error.message || (code ?? error.name);
}

/** The outcome of `work`; its failure says which setting it concerns. */
export async function concerning<R>(setting: string, work: Promise<R>): Promise<R> {
  try {
    return await work;
  } catch (error) {
    throw new Error(`${setting}: ${sentenceOf(error)}`, { cause: error });
  }
}
