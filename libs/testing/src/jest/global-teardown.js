import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const started = globalThis.zhitongTestServer;
  if (started === undefined) return;
  globalThis.zhitongTestServer = undefined;
  delete process.env.TEST_DATABASE_URL;
  await started.server.stop();
  await rm(started.dir, { recursive: true, force: true });
}
