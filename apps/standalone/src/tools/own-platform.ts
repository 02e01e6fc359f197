import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment } from '../environment.js';

/** A platform in a temporary folder, for one run of a tool alone; removed with it. */
export async function ownPlatform(
  purpose: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), `zhitong-${purpose}-`));
  await chmod(dataDir, 0o755);
  const { startPlatform } = await import('../platform.js');
  const environment = readEnvironment({ ...process.env, DATA_DIR: dataDir, PORT: '0', ...settings }, []);
  const platform = await startPlatform(environment, {
    say: (line: string) => console.log(`  ${line}`),
    signal: new AbortController().signal,
  });
  return {
    url: platform.url!,
    stop: async () => {
      await platform.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
