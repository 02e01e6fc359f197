import { Agent, request } from 'node:http';

/** Connections stay open. */
const agent = new Agent({ keepAlive: true });

/** Posts JSON at a fraction of what `fetch` costs: on the same machine, a client's work is taken from the service. */
export function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body));
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': length, ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', reject);
        answer.once('end', () => resolve({ status: answer.statusCode!, text: Buffer.concat(parts).toString() }));
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

export interface Answer {
  status: number;
  text: string;
}
