import type { Consumer } from './client.js';

/** `reached` resolves on `stop`, and rejects when the client has given up. */
export function endOf(consumer: Consumer, stop: AbortSignal): { reached: Promise<void>; forget(): void } {
  let end: () => void = () => undefined;
  const reached = new Promise<void>((resolve, reject) => {
    end = resolve;
    if (stop.aborted) resolve();
    stop.addEventListener('abort', end, { once: true });
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
  });
  reached.catch(() => undefined);
  return { reached, forget: () => stop.removeEventListener('abort', end) };
}

/** Whether `work` ended within so many milliseconds. It goes on in any case. */
export async function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
