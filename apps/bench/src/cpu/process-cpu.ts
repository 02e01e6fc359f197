import { readdir, readFile } from 'node:fs/promises';

/** Whether a process can be asked what it has used: Linux tells. */
export const tellsCpu = process.platform === 'linux';

/** Ticks of /proc in a second: the same on every Linux that runs Node. */
const ticks = 100;

/** Seconds of processor time, from a line of /proc/PID/stat. */
export interface Used {
  parent: number;
  /** Of the process itself, all its threads. */
  own: number;
  /** Of children that have ended and were waited for, and of theirs. */
  ended: number;
}

/** The name of a program, in brackets, may hold spaces and brackets itself. */
export function parseStat(line: string): Used {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const seconds = (nth: number) => Number(fields[nth]) / ticks;
  // proc_pid_stat(5): ppid is field 4, utime 14, stime 15, cutime 16, cstime 17; here the first is field 3.
  return { parent: Number(fields[1]), own: seconds(11) + seconds(12), ended: seconds(13) + seconds(14) };
}

const statOf = async (pid: number) => parseStat(await readFile(`/proc/${pid}/stat`, 'utf8'));

/** Seconds that a process has used. */
export const cpuOf = async (pid: number): Promise<number> => (await statOf(pid)).own;

/** Seconds that a process and its children have used, those that have ended too: PostgreSQL has one per connection. */
export async function cpuOfFamily(pid: number): Promise<number> {
  const { own, ended } = await statOf(pid);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  // One that ends meanwhile is counted with its parent next time.
  const all = await Promise.all(pids.map((one) => statOf(one).catch(() => undefined)));
  return all.reduce((sum, used) => (used?.parent === pid ? sum + used.own + used.ended : sum), own + ended);
}
