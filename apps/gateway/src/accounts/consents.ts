import type { Tx } from '@zhitong/events';
import { accountPeriods } from './rules.js';

/** What everybody agrees to who gets an account by themselves, with the version of its text. */
export async function giveConsents(tx: Tx, account: string, at: Date): Promise<void> {
  await tx.query(
    {
      name: 'give consents',
      text: `INSERT INTO consent (account, kind, version, given_at) SELECT $1, kind, $2, $3 FROM unnest($4::text[]) kind`,
    },
    [account, accountPeriods.consentVersion, at, ['terms', 'privacy']],
  );
}
