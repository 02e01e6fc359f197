import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Fate } from './victim.js';

const here = import.meta.dirname;

/** Starts a process that will be struck as its fate says. */
export const startVictim = (fate: Fate): ChildProcess =>
  fork(path.join(here, 'victim.ts'), [JSON.stringify(fate)], {
    execArgv: ['--conditions=zhitong-source', '--import', path.join(here, 'run-typescript.mjs')],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

/** Runs a process until it is killed where its fate says. @throws when it came through */
export async function kill(fate: Omit<Fate, 'signal'>): Promise<void> {
  const [code, signal] = (await once(startVictim({ ...fate, signal: 'SIGKILL' }), 'exit')) as [number, string];
  if (signal !== 'SIGKILL')
    throw new Error(`${fate.role} never came to passage ${fate.nth} of ${fate.point}: exit ${code}`);
}
