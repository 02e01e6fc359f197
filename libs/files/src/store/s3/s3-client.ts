import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { FileStoreAway } from '../refusals.js';
import type { S3Address } from './s3-address.js';
import { reasonIn, S3Refused } from './s3-refused.js';

export interface S3Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

export interface S3Request {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  url: URL;
  headers?: Readonly<Record<string, string>>;
  /** Opened anew for each attempt. */
  body?: { bytes: number; sha256: string; open: () => Readable };
}

/** SHA-256 of nothing: the body of everything but a PUT. */
const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** ms without a byte while we wait for an answer; and while one arrives, for a slow reader makes it pause. */
const silence = { answer: 30_000, body: 300_000 };
/** ms before each further attempt. Everything that is asked can be asked twice. */
const pauses = [200, 1_000] as const;
/** An answer that is read as a whole: a page of a list, a refusal. */
const mostDocument = 8 * 1024 * 1024;

/**
 * Asks an S3-compatible store. Requests are signed (AWS Signature Version 4) with the digest of their body, so that a
 * store takes exactly what we meant, or nothing. A bad connection or a busy store is tried again.
 */
export class S3Client {
  private readonly agents: Readonly<Record<string, http.Agent>> = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true }),
  };

  constructor(
    readonly address: S3Address,
    private readonly credentials: S3Credentials,
    private readonly waits: readonly number[] = pauses,
  ) {}

  /** @returns an answer of 2xx, its body unread @throws S3Refused, FileStoreAway */
  async ask(request: S3Request): Promise<IncomingMessage> {
    for (let attempt = 0; ; attempt += 1) {
      const [answer, error] = await this.attempt(request).then(
        (answered) => [answered, undefined] as const,
        (failed: unknown) => [undefined, failed] as const,
      );
      if (answer) return answer;
      if (error instanceof S3Refused && !error.passes) throw error;
      const wait = this.waits[attempt];
      if (wait === undefined) throw new FileStoreAway(error);
      await setTimeout(wait);
    }
  }

  /** The same, with the body. */
  async askWhole(request: S3Request): Promise<Buffer> {
    return wholeOf(await this.ask(request));
  }

  private async attempt(request: S3Request): Promise<IncomingMessage> {
    const { method, url, body } = request;
    const sent = await this.open(request);
    const answered = answerTo(sent);
    const sending = body ? pipeline(body.open(), sent) : Promise.resolve(void sent.end());
    // A store may refuse a body before it has taken it: what counts is its answer.
    sending.catch(() => undefined);
    const answer = await answered;
    if (answer.statusCode! >= 200 && answer.statusCode! < 300) {
      await sending;
      sent.setTimeout(silence.body);
      return answer;
    }
    const document = method === 'HEAD' ? (answer.resume(), Buffer.alloc(0)) : await wholeOf(answer);
    // Keys are digests: nothing of them, nor of who sent them, tells anybody anything.
    throw new S3Refused(answer.statusCode!, reasonIn(document), `${method} ${url.pathname}`);
  }

  private async open({ method, url, headers = {}, body }: S3Request): Promise<ClientRequest> {
    const signed = await new AwsV4Signer({
      ...{ ...this.credentials, service: 's3', region: this.address.region },
      ...{ method, url: url.href, headers: { ...headers, 'x-amz-content-sha256': body?.sha256 ?? ofNothing } },
    }).sign();
    const size = body ? { 'content-length': String(body.bytes), 'content-type': 'application/octet-stream' } : {};
    return (url.protocol === 'https:' ? https : http).request(url, {
      method,
      headers: { ...Object.fromEntries(signed.headers), ...size },
      agent: this.agents[url.protocol],
      timeout: silence.answer,
    });
  }
}

const answerTo = (sent: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    sent.once('response', resolve).once('error', reject);
    sent.on('timeout', () => sent.destroy(new Error('the file store fell silent')));
  });

async function wholeOf(answer: IncomingMessage): Promise<Buffer> {
  let bytes = 0;
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostDocument) answer.destroy(new Error('the file store answers more than it was asked for'));
  });
  return buffer(answer);
}
