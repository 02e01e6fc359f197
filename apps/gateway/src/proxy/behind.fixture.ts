import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it reached a service. */
export interface Reached {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A service behind the gateway: keeps what reached it, and answers as it is told. */
export async function serviceBehind(answer: (request: Reached) => Answer = () => ({})) {
  const reached: Reached[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const seen = { method: request.method!, url: request.url!, headers: request.headers, body };
      reached.push(seen);
      const { status = 200, headers = { 'content-type': 'application/json' }, body: text = '{}' } = answer(seen);
      response.writeHead(status, headers).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached,
    /** What the gateway showed with the last request. */
    bearer: () => (reached.at(-1)?.headers.authorization ?? '').replace('Bearer ', ''),
    stop: () => new Promise<unknown>((resolve) => server.close(resolve)),
  };
}
export type ServiceBehind = Awaited<ReturnType<typeof serviceBehind>>;
