import { readFileSync, readlinkSync } from 'node:fs';

/** A process that cannot be mistaken for a later one of the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it began, in the system's ticks since its boot; empty where the system does not tell. */
  began: string;
  /** Which boot of the machine; empty where the system does not tell. */
  boot: string;
}

/** Linux tells when a process began and which boot this is; elsewhere the number alone must do. */
export function identityOf(pid: number): ProcessIdentity {
  // The second field is the program's name in parentheses, which may hold spaces.
  const began = tryRead(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')[19] ?? '';
  return { pid, began, boot: tryRead('/proc/sys/kernel/random/boot_id')?.trim() ?? '' };
}

/** Whether that very process is still there. */
export function isSame({ pid, began, boot }: ProcessIdentity): boolean {
  if (!isAlive(pid)) return false;
  const now = identityOf(pid);
  return now.began === began && now.boot === boot;
}

/** Whether a process of this number is there; one that has ended but was not yet collected by its parent is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return tryRead(`/proc/${pid}/stat`)?.split(') ').at(-1)?.startsWith('Z') !== true;
}

/** The folder that a process works in, where the system tells. */
export function workingFolderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function tryRead(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
