/** How long to wait before a lost line is tried again, ms; longer with each attempt. */
const pause = { least: 2_000, most: 15_000 };

const wake = new EventTarget();

/** Somebody does not want to wait: every file that waits for the line is tried now. */
export const tryNow = (): void => void wake.dispatchEvent(new Event('now'));

/** Resolves when the line is worth another attempt: it came back, somebody asked for it, or a while has passed. */
export const nextChance = (attempt: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const ended = new AbortController();
    const end = (then: () => void) => {
      ended.abort();
      clearTimeout(timer);
      then();
    };
    const timer = setTimeout(() => end(resolve), Math.min(pause.least * attempt, pause.most));
    window.addEventListener('online', () => end(resolve), { signal: ended.signal });
    wake.addEventListener('now', () => end(resolve), { signal: ended.signal });
    signal.addEventListener('abort', () => end(() => reject(new DOMException('given up', 'AbortError'))), {
      signal: ended.signal,
    });
  });
