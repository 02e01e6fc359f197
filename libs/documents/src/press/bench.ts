import { Worker } from 'node:worker_threads';
import { PressBusy, TypesettingFailed, TypesettingTimedOut } from './failures.js';

export interface BenchOptions {
  /** The program of the worker thread, and what it is started with. */
  program: URL;
  workerData: unknown;
  /** So many jobs may wait. */
  waiting: number;
  /** So long may one take, ms; the first also finds the fonts. */
  limit: number;
}

interface Job {
  id: number;
  work: object;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/**
 * One worker thread and the jobs that wait for it, in their order. A job that takes too long, or that the thread dies of,
 * is given up alone: the next one gets a new thread. The thread starts with the first job and keeps no process alive.
 */
export class Bench {
  private worker: Worker | undefined;
  private current: Job | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly queue: Job[] = [];
  private count = 0;
  private closed = false;

  constructor(private readonly options: BenchOptions) {}

  /** @throws PressBusy when too many wait already */
  run(work: object): Promise<unknown> {
    if (this.closed || this.queue.length >= this.options.waiting) return Promise.reject(new PressBusy());
    return new Promise((resolve, reject) => {
      this.queue.push({ id: (this.count += 1), work, resolve, reject });
      this.next();
    });
  }

  /** What waits is refused; the thread ends. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(new PressBusy());
    await this.give(new PressBusy());
  }

  private next(): void {
    if (this.current) return;
    this.current = this.queue.shift();
    if (!this.current) return void this.worker?.unref();
    const worker = (this.worker ??= this.hire());
    worker.ref();
    this.timer = setTimeout(() => void this.give(new TypesettingTimedOut()), this.options.limit);
    worker.postMessage({ id: this.current.id, ...this.current.work });
  }

  private hire(): Worker {
    const worker = new Worker(this.options.program, { workerData: this.options.workerData });
    const died = (reason: string) => {
      if (this.worker === worker) void this.give(new TypesettingFailed(reason));
    };
    worker
      .on('message', ({ id, value, failed }: { id: number; value?: unknown; failed?: string }) => {
        if (this.current?.id !== id) return;
        const { resolve, reject } = this.finish()!;
        if (failed === undefined) resolve(value);
        else reject(new TypesettingFailed(failed));
        this.next();
      })
      .on('error', (error) => died(String(error)))
      .on('exit', (code) => died(`the worker ended with ${code}`));
    return worker;
  }

  private finish(): Job | undefined {
    clearTimeout(this.timer);
    const job = this.current;
    this.current = undefined;
    return job;
  }

  /** Gives up the present job and the thread. Whether the thread ends now or when its program lets it is not waited for. */
  private async give(error: Error): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    this.finish()?.reject(error);
    const ended = worker?.terminate();
    this.next();
    if (this.closed) await ended;
  }
}
