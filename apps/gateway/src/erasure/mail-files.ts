import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/** Where there is no mail server, mail lies in a folder: what went to an address goes, too. */
export async function eraseMailFiles(mailDir: string, address: string): Promise<void> {
  const names = await readdir(mailDir).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.eml'))) {
    const file = path.join(mailDir, name);
    const [head = ''] = (await readFile(file, 'utf8').catch(() => '')).split(/\r?\n\r?\n/);
    if (head.toLowerCase().includes(address.toLowerCase())) await rm(file, { force: true });
  }
}
