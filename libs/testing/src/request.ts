import { Agent, request } from 'node:http';

/** An answer as it came. */
export interface RawAnswer {
  status: number;
  /** In the order of the answer, names in lower case; one that came twice stands here twice. */
  headers: [name: string, value: string][];
  text: string;
}

export interface RawRequest {
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string | undefined;
}

const agent = new Agent({ keepAlive: true });

/**
 * A request and its whole answer; redirects are not followed. For suites that ask ten thousands of times: `fetch` costs
 * more than all that the service does to answer.
 */
export function rawRequest(url: URL, { method, headers, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({
          status: answer.statusCode!,
          headers: pairsOf(answer.rawHeaders),
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

function pairsOf(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i < raw.length; i += 2) pairs.push([raw[i]!.toLowerCase(), raw[i + 1]!]);
  return pairs;
}
