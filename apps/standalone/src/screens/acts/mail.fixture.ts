import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { eventually } from '@zhitong/testing/eventually';
import { mailText } from '@zhitong/testing/mail-text';

/** What the mails of a platform say, the newest last. */
async function mailsIn(dataDir: string): Promise<string[]> {
  const folder = path.join(dataDir, 'mail');
  const names = (await readdir(folder).catch((): string[] => [])).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const sentAt = (mail: string) => Date.parse(/^Date: (.*)$/m.exec(mail)?.[1] ?? '');
  return mails.sort((one, other) => sentAt(one) - sentAt(other)).map(mailText);
}

/** The link that leads to a page, from the newest mail that has one: `/sign-up#…`. */
export const linkInMail = (dataDir: string, page: string): Promise<string> =>
  eventually(async () => {
    const link = new RegExp(`/${page}#[\\w-]+`);
    return (await mailsIn(dataDir)).flatMap((text) => link.exec(text)?.[0] ?? []).at(-1);
  });
