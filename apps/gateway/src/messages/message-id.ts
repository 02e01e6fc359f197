import { createHash } from 'node:crypto';

/**
 * The id of a message: the same for the same cause, account and kind, whoever hands it over and how often, also after
 * the service's database was restored and counts its messages anew. Safe in a file name and in a mail's Message-ID.
 */
export const messageId = ({ cause, account, kind }: { cause: string; account: string; kind: string }): string =>
  `message-${createHash('sha256')
    .update(JSON.stringify([cause, account, kind]))
    .digest('hex')
    .slice(0, 32)}`;
