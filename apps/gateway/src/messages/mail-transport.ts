import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { GatewayOptions } from '../options.js';
import type { Mail } from './mail-queue.js';

/**
 * How long a server is waited for, ms: until it takes the call; between two of its words, which some let a recipient's
 * own server say first; and for one mail in all.
 */
export const patience = { call: 10_000, word: 60_000, mail: 300_000 };

/** In a mail that lies in the folder: whose it is. */
export const accountHeader = 'X-Zhitong-Account';

type Places = Pick<GatewayOptions, 'publicUrl' | 'smtpUrl' | 'mailDir' | 'smtpPatience'>;

/** Sends one mail: by SMTP, or into a folder. `stop` breaks it off. */
export async function sendMail(
  { message, recipient, subject, body, account }: Mail,
  options: Places,
  stop: AbortSignal,
) {
  // The id is the same however often it is tried: a receiving server recognises a repeat.
  const mail = {
    messageId: `<${message}@${options.publicUrl.hostname}>`,
    from: `"智通" <no-reply@${options.publicUrl.hostname}>`,
    to: recipient,
    subject,
    text: body,
    // Left open, it would follow from the letters of a link's token: one mail in some would be written otherwise.
    textEncoding: 'base64',
  } as const;
  if (options.smtpUrl !== undefined) {
    // Beside the address, not after it: a second argument would be about mails.
    const transport = createTransport({
      url: options.smtpUrl,
      connectionTimeout: patience.call,
      greetingTimeout: patience.call,
      socketTimeout: options.smtpPatience ?? patience.word,
    });
    const signal = AbortSignal.any([stop, AbortSignal.timeout(patience.mail)]);
    await transport.sendMail({ ...mail, signal }).finally(() => transport.close());
    return;
  }
  const { message: eml } = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    ...mail,
    // It stays there until the account is erased, which may have another address by then.
    ...(account ? { headers: { [accountHeader]: account } } : {}),
  });
  // Mails hold names and links of one person each: nobody else on the machine reads them.
  await mkdir(options.mailDir, { recursive: true, mode: 0o700 });
  const file = path.join(options.mailDir, `${message}.eml`);
  await writeFile(`${file}.part`, eml as Buffer, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
