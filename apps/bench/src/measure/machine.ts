import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the figures were measured on, in one line. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}`;
}

/** Whether others use the machine: figures measured then are worth little. */
export const isBusy = (): boolean => loadavg()[0]! > cpus().length / 2;
