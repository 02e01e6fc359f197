import { removeRun } from './leftovers.js';

export default async function globalTeardown() {
  await globalThis.zhitongTestKafka?.stop();
  globalThis.zhitongTestKafka = undefined;
  delete process.env.TEST_KAFKA_URL;
  const started = globalThis.zhitongTestServer;
  if (started === undefined) return;
  globalThis.zhitongTestServer = undefined;
  delete process.env.TEST_DATABASE_URL;
  await started.server.stop();
  await removeRun(started.dir);
}
