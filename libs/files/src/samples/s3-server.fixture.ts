import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A real S3-compatible store for tests: where it answers, and with which key. */
export interface S3ForTest {
  endpoint: string;
  bucket: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  stop(): Promise<void>;
}

/** Versity's gateway, a store over a folder: where VERSITYGW says, in PATH, or where Go installs what it builds. */
async function versitygw(): Promise<string | undefined> {
  const { VERSITYGW, GOBIN, GOPATH = path.join(homedir(), 'go') } = process.env;
  if (VERSITYGW) return VERSITYGW;
  const built = path.join(GOBIN || path.join(GOPATH, 'bin'), 'versitygw');
  if (existsSync(built)) return built;
  return promisify(execFile)('versitygw', ['--version']).then(
    () => 'versitygw',
    () => undefined,
  );
}

export const s3Program = await versitygw();

/** Why there is none, for the name of a suite that is skipped. */
export const s3Missing = 'no versitygw: go install github.com/versity/versitygw/cmd/versitygw@v1.8.0';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startS3(): Promise<S3ForTest> {
  const folder = await mkdtemp(path.join(tmpdir(), `zhitong-test-${process.pid}-`));
  const credentials = { accessKeyId: 'key-of-a-test', secretAccessKey: 'secret of a test' };
  const bucket = 'zhitong-files';
  await mkdir(path.join(folder, bucket));
  const port = await freePort();
  const child = spawn(s3Program!, ['--port', `127.0.0.1:${port}`, 'posix', folder], {
    env: { ...process.env, ROOT_ACCESS_KEY: credentials.accessKeyId, ROOT_SECRET_KEY: credentials.secretAccessKey },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await answers(endpoint))) await new Promise((resolve) => setTimeout(resolve, 50));
  if (child.exitCode !== null) throw new Error(`versitygw ended: ${said}`);
  return {
    ...{ endpoint, bucket, credentials },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );
