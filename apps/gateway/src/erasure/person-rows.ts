import type { Tx } from '@zhitong/events';
import { eraseFromSharedTables } from '@zhitong/service';

/** What stands where a name stood, in messages to others. */
const gone = '（已注销）';

interface Person extends Record<string, unknown> {
  account: string;
  name: string;
  email: string | null;
}

/** An administrator's message about who was given power holds two names: of an account where it is told, or as it was. */
const namesIn = (key: 'by' | 'whom'): string =>
  `CASE WHEN params ? '${key}Account' THEN params->>'${key}Account' = $1 ELSE params->>'${key}' = $2 END`;
const ofPower = `kind LIKE 'account.power-%'`;

/** What names the person, in the order in which it can go. */
const statements = ({ account, name, email }: Person): readonly (readonly [string, string, readonly unknown[]])[] => [
  // Answers to others that are kept for repeats: of who made or changed the account, who invited the person or was invited.
  [
    'erase answers',
    `DELETE FROM service.requests WHERE body->>'account' = $1 OR body->>'id' IN (
       SELECT id FROM invitation WHERE account = $1 OR inviter = $1 OR lower(email) = lower($2))`,
    [account, email],
  ],
  [
    'void links of invitations',
    `DELETE FROM link WHERE purpose = 'invitation' AND params->>'invitation' IN (
       SELECT id FROM invitation WHERE account = $1 OR lower(email) = lower($2))`,
    [account, email],
  ],
  ['erase invitations', `DELETE FROM invitation WHERE account = $1 OR lower(email) = lower($2)`, [account, email]],
  ['erase sign-ups', `DELETE FROM sign_up WHERE lower(email) = lower($1)`, [email]],
  // Mail to the person, whatever address it went to, and mail about the person that a server has refused.
  [
    'erase mail',
    `DELETE FROM mail WHERE account = $1 OR lower(recipient) = lower($3) OR (refused IS NOT NULL AND message IN (
       SELECT id FROM message WHERE ${ofPower} AND (${namesIn('by')} OR ${namesIn('whom')})))`,
    [account, name, email],
  ],
  ['erase messages', `DELETE FROM message WHERE account = $1`, [account]],
  ...(['by', 'whom'] as const).map(
    (key) =>
      [
        `erase name in messages: ${key}`,
        `UPDATE message SET params = jsonb_set(params, '{${key}}', to_jsonb($3::text)) WHERE ${ofPower} AND ${namesIn(key)}`,
        [account, name, gone],
      ] as const,
  ),
  // Sessions, consents, second factor, identities and changes of address hang on it.
  ['erase person', `DELETE FROM person WHERE account = $1`, [account]],
];

/**
 * Deletes what names a person in the gateway's tables.
 * @returns the address that mail went to
 */
export async function erasePerson(tx: Tx, account: string): Promise<string | null> {
  const [person] = await tx.query<Person>(
    { name: 'person to erase', text: `SELECT account, name, email FROM person WHERE account = $1 FOR UPDATE` },
    [account],
  );
  for (const [name, text, values] of statements(person!)) await tx.query({ name, text }, [...values]);
  await eraseFromSharedTables(tx.manager, account);
  return person!.email;
}
