/** What stands in a mail of ours, which goes out as base64 in one part. */
export function mailText(mail: string): string {
  const [, body = ''] = mail.split('\r\n\r\n');
  return Buffer.from(body, 'base64').toString('utf8');
}
