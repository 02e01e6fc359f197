import { spawn, type ChildProcess } from 'node:child_process';

/**
 * Starts a program that gets SIGTERM when this process ends, however it ends: a watcher beside it reads a pipe that
 * then closes. In a session of its own, so that Ctrl-C reaches only us. `output`: file descriptor of what it says.
 */
export function spawnTied(command: string, args: readonly string[], output: number): ChildProcess {
  if (process.platform === 'win32') return spawn(command, args, { stdio: ['ignore', output, output] });
  const script = '(cat <&3 >/dev/null 2>&1; kill -TERM $$ 2>/dev/null) & exec "$0" "$@" 3<&-';
  const child = spawn('/bin/sh', ['-c', script, command, ...args], {
    stdio: ['ignore', output, output, 'pipe'],
    detached: true,
  });
  const tie = child.stdio[3] as unknown as { unref(): void; destroy(): void };
  tie.unref();
  // The watcher must not outlive the program, whoever ended it: its process id may soon be another's.
  child.once('exit', () => tie.destroy());
  return child;
}
