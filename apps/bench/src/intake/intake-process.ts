import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Statement } from './statements.js';

/** Intake in a process of its own. */
export class IntakeProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(databaseUrl: string, logUrl: string, folder: string): Promise<IntakeProcess> {
    const child = fork(path.join(import.meta.dirname, 'serving.js'), [databaseUrl, logUrl], {
      env: { PATH: process.env.PATH, DATA_DIR: folder, KEYS_DIR: path.join(folder, 'keys') },
      serialization: 'advanced',
    });
    const { url } = await told<{ url: string }>(child);
    return new IntakeProcess(child, url);
  }

  /** The statements of the one submission that `work` makes. */
  async record(work: () => Promise<unknown>): Promise<Statement[]> {
    this.child.send('record');
    await told(this.child);
    await work();
    this.child.send('stop');
    const { statements, error } = await told<{ statements?: Statement[]; error?: string }>(this.child);
    if (!statements) throw new Error(error);
    return statements;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

/** The next thing that it says. @throws when it ends instead */
async function told<T>(child: ChildProcess): Promise<T> {
  const over = new AbortController();
  const ended = once(child, 'exit', { signal: over.signal }).then(([code]) => {
    throw new Error(`the process of intake ended with ${code}`);
  });
  ended.catch(() => undefined);
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal: over.signal }), ended])) as [T];
    return message;
  } finally {
    over.abort();
  }
}
