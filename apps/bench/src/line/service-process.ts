import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@zhitong/standalone/environment';

const program = fileURLToPath(import.meta.resolve('@zhitong/standalone/run'));
/** Six at once on two cores take their time, ms. */
const patience = 300_000;
/** What is kept of what it says. */
const kept = 4_000;

/** A service in a process of its own, as an operator starts it. */
export class ServiceProcess {
  private said = '';

  private constructor(
    readonly name: ServiceName,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (text: Buffer) => (this.said = (this.said + text.toString()).slice(-kept)));
  }

  /** Resolves when it is ready. @throws with what it said when it ends instead, or takes too long */
  static async start(name: ServiceName, env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
    const child = spawn(process.execPath, [program, name], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const service = new ServiceProcess(name, child);
    try {
      await service.untilReady();
      return service;
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** What it has said last. */
  get words(): string {
    return this.said;
  }

  get runs(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async stop(): Promise<void> {
    if (!this.runs) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  private async untilReady(): Promise<void> {
    const over = new AbortController();
    const limit = setTimeout(() => over.abort(), patience);
    const end = () => over.abort();
    this.child.once('exit', end);
    try {
      while (!/^ready /m.test(this.said)) await once(this.child.stdout!, 'data', { signal: over.signal });
    } catch {
      throw new Error(`${this.name} did not become ready:\n${this.said}`);
    } finally {
      clearTimeout(limit);
      this.child.off('exit', end);
    }
  }
}
