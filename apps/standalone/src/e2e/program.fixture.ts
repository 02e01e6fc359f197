import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stopLeft } from '@zhitong/persistence';
import { eventually } from '@zhitong/testing/eventually';

const root = path.resolve(import.meta.dirname, '../../../..');
/** Long enough for a machine that is busy with other things. */
const patience = 60_000;
/** A start may have to build everything first. */
const buildPatience = 220_000;

/** A program of the project as a person runs it: its own process, its output, its exit code. */
export interface Program {
  pid: number;
  /** What it has said so far, errors included. */
  said(): string;
  /** Resolves with the first line that fits; fails with all that was said when the program ends before. */
  line(fits: RegExp, limit?: number): Promise<string>;
  signal(signal: NodeJS.Signals): void;
  /** Resolves with its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/** Everything that a test starts, so that nothing is left running whatever happens. */
export class Programs {
  private readonly running = new Set<ChildProcess>();
  private readonly folders: string[] = [];

  /** A data folder of the test's own, removed in the end. */
  async folder(): Promise<string> {
    const dir = await mkdtemp(path.join(tmpdir(), `zhitong-test-${process.pid}-`));
    await chmod(dir, 0o755);
    this.folders.push(dir);
    return dir;
  }

  /** `node scripts/…` with nothing of this process's settings but what is given. */
  run(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Program {
    const { PATH = '', HOME = '', JAVA_HOME } = process.env;
    const child = spawn(process.execPath, [path.join(root, 'scripts', script), ...args], {
      cwd: root,
      env: { PATH, HOME, ...(JAVA_HOME === undefined ? {} : { JAVA_HOME }), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    let over = false;
    const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
      child.once('close', (code, signal) => {
        over = true;
        this.running.delete(child);
        resolve(signal ?? code);
      }),
    );
    const found = (fits: RegExp) => output.split('\n').find((line) => fits.test(line));
    return {
      pid: child.pid!,
      said: () => output,
      line: async (fits, limit = patience) => {
        const line = await eventually(() => found(fits) ?? (over ? '' : undefined), limit);
        if (line === '') throw new Error(`it ended before it said ${fits}:\n${output}`);
        return line;
      },
      signal: (signal) => void child.kill(signal),
      ended,
    };
  }

  /** Kills what still runs. */
  async kill(): Promise<void> {
    for (const child of this.running) child.kill('SIGKILL');
    await eventually(() => this.running.size === 0);
  }

  /** Kills what still runs, ends the servers of killed programs too, and removes the folders. */
  async clean(): Promise<void> {
    await this.kill();
    for (const dir of this.folders.splice(0)) {
      await stopLeft(dir);
      await rm(dir, { recursive: true, force: true });
    }
  }
}

/** `npm start`, until it is ready. @returns its address too */
export async function startPlatform(
  programs: Programs,
  env: Readonly<Record<string, string>>,
  services: readonly string[] = [],
): Promise<Program & { url: string }> {
  const program = programs.run('start.mjs', services, { PORT: '0', ...env });
  // In either form of the log.
  const line = await program.line(/(?:^|"message":")ready /, buildPatience);
  return Object.assign(program, { url: /ready ([^"]*)/.exec(line)![1]! });
}
