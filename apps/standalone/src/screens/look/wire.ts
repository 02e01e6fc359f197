import type { Page } from 'playwright-core';

/** What came over the wire before the page stood. */
export interface Wire {
  requests: number;
  kilobytes: number;
  /** The longest chain of answers that had to come one after the other. */
  roundTrips: number;
}

interface Initiator {
  url?: string;
  stack?: { callFrames: { url: string }[]; parent?: Initiator['stack'] };
}

/** Where a request comes from: the page or script that asked. */
const askedBy = ({ url, stack }: Initiator): string | undefined =>
  url ?? stack?.callFrames[0]?.url ?? (stack?.parent && askedBy({ stack: stack.parent }));

/** Listens to what a page fetches. The stream of news never ends, and is none of it. */
export async function listen(page: Page): Promise<() => Wire> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const depths = new Map<string, number>();
  const ids = new Map<string, string>();
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, initiator, type }) => {
    if (type === 'EventSource' || request.url.startsWith('data:')) return;
    ids.set(requestId, request.url);
    depths.set(request.url, (depths.get(askedBy(initiator) ?? '') ?? 0) + 1);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ids.has(requestId)) bytes += encodedDataLength;
  });
  return () => ({
    requests: ids.size,
    kilobytes: Math.round(bytes / 102.4) / 10,
    roundTrips: Math.max(0, ...depths.values()),
  });
}
