import { spawn, type ChildProcess } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceName } from '@zhitong/standalone/environment';
import { variable, type Beginning, type Order } from '../preload/orders.js';
import type { Chronicle } from './chronicle.js';

const program = fileURLToPath(import.meta.resolve('@zhitong/standalone/run'));
const preload = new URL('../preload/main.js', import.meta.url).href;
/** How long whoever watches over processes waits before it starts one again. */
const breath = 300;
/** What is kept of what a process says. */
const kept = 4_000;

/** A service in a process of its own, started again whenever it ends, as an operator's supervisor does. */
export class ServiceProcess {
  private child: ChildProcess | undefined;
  private said = '';
  private ready = false;
  private wanted = true;
  private readonly listeners = new Set<() => void>();
  /** What the next process begins with, and what the present one is told. */
  private beginning: Beginning;

  constructor(
    readonly name: ServiceName,
    private readonly env: Readonly<Record<string, string>>,
    private readonly chronicle: Chronicle,
    /** File of everything that its processes say. */
    private readonly log: string,
    seed: Pick<Beginning, 'seed' | 'defect'>,
  ) {
    this.beginning = { offset: 0, ...seed };
  }

  /** What the present process has said last. */
  get words(): string {
    return this.said;
  }

  get isReady(): boolean {
    return this.ready;
  }

  start(): void {
    this.said = '';
    this.ready = false;
    const child = spawn(process.execPath, ['--import', preload, program, this.name], {
      env: { ...this.env, [variable]: JSON.stringify(this.beginning) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (text: Buffer) => {
        this.said = (this.said + text.toString()).slice(-kept);
        void appendFile(this.log, text).catch(() => undefined);
        if (!this.ready && /^ready /m.test(this.said)) {
          this.ready = true;
          this.changed();
        }
      });
    // What is told to a process that is just dying is lost with it.
    child.on('error', () => undefined);
    child.once('exit', (code, signal) => void this.ended(code, signal));
  }

  tell(order: Order): void {
    if (order.kind === 'clock') this.beginning.offset = order.offset;
    if (order.kind === 'rates') this.beginning.rates = order.rates;
    if (this.child?.connected) this.child.send(order, () => undefined);
  }

  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  /** Stops the present process as it stands. @returns what lets it go on, if it is still there then */
  freeze(): () => void {
    const { child } = this;
    child?.kill('SIGSTOP');
    return () => void child?.kill('SIGCONT');
  }

  /** Resolves true when the process that runs now has ended, false when it has not within `limit` ms. */
  gone(limit: number): Promise<boolean> {
    const { child } = this;
    return this.until(() => this.child !== child || child?.exitCode !== null || child.signalCode !== null, limit);
  }

  /** @throws when it is not ready within `limit` ms */
  async untilReady(limit: number): Promise<void> {
    if (!(await this.until(() => this.ready, limit)))
      throw new Error(`${this.name} was not ready after ${limit / 1_000} s:\n${this.said}`);
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    this.wanted = false;
    this.signal('SIGCONT');
    this.signal('SIGTERM');
    if (!(await this.gone(8_000))) this.signal('SIGKILL');
    await this.gone(2_000);
  }

  private async ended(code: number | null, signal: NodeJS.Signals | null): Promise<void> {
    const was = this.ready;
    this.ready = false;
    this.changed();
    if (!this.wanted) return;
    const last = this.said.trim().split('\n').slice(-3).join(' | ');
    if (signal !== 'SIGKILL') {
      if (was) this.chronicle.blame(`${this.name} ended by itself with ${signal ?? code}: ${last}`);
      else this.chronicle.tell(`${this.name} could not start and tries again: ${last}`);
    }
    await pause(breath);
    if (this.wanted) this.start();
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }

  private until(holds: () => boolean, limit: number): Promise<boolean> {
    if (holds()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (held: boolean) => {
        clearTimeout(timer);
        this.listeners.delete(look);
        resolve(held);
      };
      const look = () => void (holds() && end(true));
      const timer = setTimeout(() => end(false), limit);
      this.listeners.add(look);
    });
  }
}
