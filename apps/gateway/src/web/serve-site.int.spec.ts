import Fastify from 'fastify';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serveSite } from './serve-site.js';
import { readSite } from './site.js';

const folder = mkdtempSync(path.join(tmpdir(), 'zhitong-site-'));
const server = Fastify();
beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  for (const entry of ['portal', 'desk']) writeFileSync(path.join(folder, `${entry}.html`), `<p>${entry}</p>`);
  writeFileSync(path.join(folder, 'assets/app-Bx3f.js'), 'console.log(1);'.repeat(100));
  serveSite(server, readSite(folder));
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** As it comes over the wire: nothing decoded, no `..` resolved on the way. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ statusCode: number; headers: IncomingHttpHeaders; rawPayload: Buffer; body: string }>(
    (resolve, reject) => {
      const { port } = server.server.address() as AddressInfo;
      request({ port, host: '127.0.0.1', path, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const rawPayload = Buffer.concat(parts);
          resolve({ statusCode: answer.statusCode!, headers: answer.headers, rawPayload, body: rawPayload.toString() });
        });
      })
        .on('error', reject)
        .end();
    },
  );

describe('the pages', () => {
  it('open at their address, and below it at every screen', async () => {
    const shown = async (url: string) => (await get(url)).body;
    expect(await Promise.all(['/', '/problems/p1', '/desk', '/desk/triage'].map(shown))).toEqual(
      ['portal', 'portal', 'desk', 'desk'].map((entry) => `<p>${entry}</p>`),
    );
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
  });

  it('are not what a wrong address of the API or the board answers, nor a file that is not there', async () => {
    const nameless = `/board/${'0'.repeat(101)}`;
    for (const url of ['/api/nothing', '/internal/x', '/health', nameless, '/assets/gone.js', '/../package.json'])
      expect({ url, status: (await get(url)).statusCode }).toEqual({ url, status: 404 });
  });

  it('come compressed as the browser likes, hashed files to be kept for ever', async () => {
    const plain = await get('/assets/app-Bx3f.js');
    const packed = await get('/assets/app-Bx3f.js', { 'accept-encoding': 'gzip' });
    expect(plain.headers['cache-control']).toContain('immutable');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    const again = await get('/assets/app-Bx3f.js', { 'if-none-match': String(plain.headers['etag']) });
    expect(again.statusCode).toBe(304);
  });
});
