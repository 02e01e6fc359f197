import { Worker } from 'node:worker_threads';
import { Fault } from './fault.js';
import type { InspectionLimits } from './inspection-limits.js';
import type { Answer, Order } from './order.js';

/** Tests run from the sources, so does their thread: libs/testing compiles what it imports. */
const fromSources = import.meta.url.endsWith('.ts');
const thread = new URL(fromSources ? './thread.ts' : './thread.js', import.meta.url);
const program = fromSources ? new URL('../../../testing/src/jest/thread-from-sources.mjs', import.meta.url) : thread;

/** How often it is looked whether there is memory left, ms. */
const glance = 200;

/**
 * Has one file looked at in a thread of its own, with limits of memory and time: a file that is made to keep a reader
 * busy, or to break it, harms nobody else, and what one file left in memory no other can meet.
 * @throws Fault file-uncheckable where it took too much
 */
export async function runThread(order: Order, { megabytes, milliseconds }: InspectionLimits): Promise<Answer> {
  const worker = new Worker(program, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    argv: [thread.href],
    ...(fromSources && { execArgv: ['--conditions=zhitong-source'] }),
    env: {},
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      // What is unpacked lies outside the heap that the thread is limited to, and a busy thread cannot be asked. The
      // process as a whole can: rather one file too many is refused than the service lost.
      const most = process.memoryUsage.rss() + megabytes * 1_048_576;
      watch = setInterval(() => {
        if (process.memoryUsage.rss() > most) reject(new Fault('file-uncheckable', 'memory'));
      }, glance);
      timer = setTimeout(() => reject(new Fault('file-uncheckable', 'time')), milliseconds);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Fault('file-uncheckable', 'memory') : error),
      );
      worker.once('exit', () => reject(new Error('the inspection ended without an answer')));
    });
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}
