import type { Tx } from '@zhitong/events';
import { eraseFromSharedTables } from '@zhitong/service';

/** What stands where a name stood, in messages to others. */
const gone = '（已注销）';

interface Person extends Record<string, unknown> {
  account: string;
  name: string;
  email: string | null;
}

/** What names the person, in the order in which it can go. */
const statements = ({ account, name, email }: Person): readonly (readonly [string, string, readonly unknown[]])[] => [
  [
    'void links of invitations',
    `DELETE FROM link WHERE purpose = 'invitation' AND params->>'invitation' IN (
       SELECT id FROM invitation WHERE account = $1 OR lower(email) = lower($2))`,
    [account, email],
  ],
  ['erase invitations', `DELETE FROM invitation WHERE account = $1 OR lower(email) = lower($2)`, [account, email]],
  ['erase sign-ups', `DELETE FROM sign_up WHERE lower(email) = lower($1)`, [email]],
  ['erase messages', `DELETE FROM message WHERE account = $1`, [account]],
  // Mail to the person, and mail about the person that a server has refused.
  [
    'erase mail',
    `DELETE FROM mail WHERE lower(recipient) = lower($1) OR (refused IS NOT NULL AND strpos(body, $2) > 0)`,
    [email, name],
  ],
  [
    'erase name in messages',
    `UPDATE message SET params = (
       SELECT jsonb_object_agg(key, CASE WHEN value = to_jsonb($1::text) THEN to_jsonb($2::text) ELSE value END)
       FROM jsonb_each(params))
     WHERE EXISTS (SELECT 1 FROM jsonb_each(params) WHERE value = to_jsonb($1::text))`,
    [name, gone],
  ],
  // Answers to others that are kept for repeats: of who made the account, who invited the person.
  [
    'erase answers',
    `DELETE FROM service.requests WHERE body->>'account' = $1
       OR strpos(body::text, to_json($2::text)::text) > 0 OR strpos(body::text, to_json($3::text)::text) > 0`,
    [account, name, email],
  ],
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
