import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { accountHeader } from '../messages/mail-transport.js';

const value = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(\\S+)\\s*$`, 'im').exec(head)?.[1]?.toLowerCase();

/** Where there is no mail server, mail lies in a folder: what went to somebody goes, too, whatever address it had. */
export async function eraseMailFiles(mailDir: string, account: string, address: string | null): Promise<void> {
  const names = await readdir(mailDir).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.eml'))) {
    const file = path.join(mailDir, name);
    const [head = ''] = (await readFile(file, 'utf8').catch(() => '')).split(/\r?\n\r?\n/);
    const isTheirs = value(head, accountHeader) === account.toLowerCase();
    if (isTheirs || (address !== null && value(head, 'To') === address.toLowerCase())) await rm(file, { force: true });
  }
}
