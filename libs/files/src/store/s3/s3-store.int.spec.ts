import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { s3Missing, s3Program, startS3, type S3ForTest } from '../../samples/s3-server.fixture.js';
import { behavesAsFileStore, chunks } from '../conformance.js';
import { fileIdOf } from '../file-id.js';
import type { FileStore } from '../file-store.js';
import { fileStore, placeIn } from '../open-store.js';
import { FileMissing, FileStoreAway } from '../refusals.js';

const limits = { maxBytes: 60_000_000 };
const title = 'files in a bucket of an S3-compatible store';

(s3Program ? describe : describe.skip)(s3Program ? title : `${title} (${s3Missing})`, () => {
  let server: S3ForTest;
  let spool: string;
  beforeAll(async () => {
    server = await startS3();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    spool = await mkdtemp(path.join(tmpdir(), 'spool-'));
  });
  const lines: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(lines.splice(0).map((stop) => stop()));
    await rm(spool, { recursive: true });
  });

  const url = (endpoint = server.endpoint, bucket = server.bucket) => `s3://${bucket}/test?endpoint=${endpoint}`;
  const open = (at = url(), { credentials } = server): FileStore => fileStore(at, { credentials, spool });
  const arriving = () => readdir(spool);
  const ids = async (store: FileStore) => {
    const found = [];
    for await (const { id } of store.list()) found.push(id);
    return found;
  };

  /** Between us and the store: whatever `meddle` does not answer is passed on. */
  async function between(meddle: (request: IncomingMessage, response: ServerResponse) => boolean) {
    const proxy = createServer((request, response) => {
      if (meddle(request, response)) return;
      const { method, url: at, headers } = request;
      const onward = ask(`${server.endpoint}${at}`, { method: method!, headers, agent: false }, (answer) => {
        response.writeHead(answer.statusCode!);
        answer.pipe(response);
      });
      request.pipe(onward);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const stop = () =>
      new Promise<void>((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      });
    lines.push(stop);
    return { endpoint: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, stop };
  }

  behavesAsFileStore(() => ({ store: open(), arriving }));

  it('are kept apart by place: what lies in one is in no other', async () => {
    const [own, blinded] = ['intake', 'blinded'].map((place) => open(placeIn(url(), place)));
    const { id } = await own!.put(chunks('the original'), limits);
    expect(await own!.size(id)).toBe(12);
    expect(await blinded!.size(id)).toBeUndefined();
    expect(await ids(blinded!)).toEqual([]);
  });

  it('are listed beyond one page of a list', async () => {
    const store = open(placeIn(url(), 'many'));
    const many = 1_050;
    for (let from = 0; from < many; from += 50)
      await Promise.all(Array.from({ length: 50 }, (_, n) => store.put(chunks(`file ${from + n}`), limits)));
    expect(new Set(await ids(store)).size).toBe(many);
  });

  it('pass through without lying in memory as a whole', async () => {
    const megabyte = randomBytes(1024 * 1024);
    async function* large(): AsyncIterable<Uint8Array> {
      for (let n = 0; n < 50; n += 1) {
        megabyte.writeUInt32BE(n);
        yield Buffer.from(megabyte);
      }
    }
    const store = open();
    const { id, bytes } = await store.put(large(), limits);
    expect(bytes).toBe(50 * 1024 * 1024);
    const source = await store.read(id);
    let most = 0;
    for await (const chunk of source) most = Math.max(most, (chunk as Buffer).length);
    expect(most).toBeLessThan(1024 * 1024);
    expect(source.readableHighWaterMark).toBeLessThan(1024 * 1024);
    await store.remove(id);
  });

  it('half a file is not there at all when the line breaks in the middle of sending', async () => {
    let broken = 0;
    const line = await between((request) => {
      if (request.method !== 'PUT') return false;
      broken += 1;
      request.once('data', () => request.socket.destroy());
      return true;
    });
    const content = randomBytes(5_000_000);
    await expect(open(url(line.endpoint)).put(chunks(content), limits)).rejects.toBeInstanceOf(FileStoreAway);
    expect(broken).toBe(3);
    expect(await arriving()).toEqual([]);
    const { id } = await open(placeIn(url(), 'elsewhere')).put(chunks(content), limits);
    expect(await open().size(id)).toBeUndefined();
  });

  it('are sent again when a store is busy for a moment', async () => {
    let busy = 1;
    const line = await between((_, response) => {
      if (busy === 0) return false;
      busy -= 1;
      response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
      return true;
    });
    const { id } = await open(url(line.endpoint)).put(chunks('patience'), limits);
    expect(await open().size(id)).toBe(8);
  });

  it('a file changed on the way is refused by the store', async () => {
    const line = await between((request) => {
      if (request.method === 'PUT') request.prependListener('data', (chunk: Buffer) => void (chunk[0]! ^= 1));
      return false;
    });
    await expect(open(url(line.endpoint)).put(chunks('an amount of 100'), limits)).rejects.toMatchObject({
      name: 'S3Refused',
      status: 400,
    });
  });

  it('a bucket or key that is wrong is told from a file that is missing', async () => {
    const absent = fileIdOf(`sha256:${'1'.repeat(64)}`)!;
    await expect(open().read(absent)).rejects.toBeInstanceOf(FileMissing);
    const nowhere = open(url(undefined, 'no-such-bucket'));
    await expect(nowhere.read(absent)).rejects.toMatchObject({ code: 'S3_NO_SUCH_BUCKET' });
    await expect(nowhere.check()).rejects.toMatchObject({ code: 'S3_NO_SUCH_BUCKET' });
    const stranger = { ...server, credentials: { ...server.credentials, secretAccessKey: 'another secret' } };
    await expect(open(url(), stranger).check()).rejects.toMatchObject({ code: 'S3_SIGNATURE_DOES_NOT_MATCH' });
    await expect(open().check()).resolves.toBeUndefined();
  });

  it('are away (503) where nothing answers', async () => {
    const gone = await between(() => false);
    await gone.stop();
    const refused = await open(url(gone.endpoint))
      .check()
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ constructor: FileStoreAway, status: 503, cause: { code: 'ECONNREFUSED' } });
  });
});
