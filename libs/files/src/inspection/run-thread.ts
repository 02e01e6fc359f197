import { Worker } from 'node:worker_threads';
import { Fault } from './fault.js';
import type { InspectionLimits } from './inspection-limits.js';
import type { Answer, Order } from './order.js';

/** Tests run from the sources, so does their thread: libs/testing compiles what it imports. */
const fromSources = import.meta.url.endsWith('.ts');
const thread = new URL(fromSources ? './thread.ts' : './thread.js', import.meta.url);
const program = fromSources ? new URL('../../../testing/src/jest/thread-from-sources.mjs', import.meta.url) : thread;

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
  try {
    return await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(new Fault('file-uncheckable', 'time')), milliseconds);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Fault('file-uncheckable', 'memory') : error),
      );
      worker.once('exit', () => reject(new Error('the inspection ended without an answer')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
