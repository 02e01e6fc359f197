/** Why the server did not do it: in a sentence, and at fields. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
  constructor(
    message: string,
    readonly fields: readonly { field: string; message: string }[] = [],
  ) {
    super(message);
  }
}

interface Refusal {
  title?: string;
  errors?: { field: string; message: string }[];
}

const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

let pending: { key: string; given: string } | undefined;

/**
 * Gives a command. A repeat of the same one after a lost answer bears the same key, so that it happens once.
 * @throws NotDone
 */
export async function command(path: string, body: object, language: string, lost: string): Promise<void> {
  const given = JSON.stringify([path, body]);
  if (pending?.given !== given) pending = { key: newKey(), given };
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, 'idempotency-key': pending.key },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new NotDone(lost);
  });
  if (response.ok) {
    pending = undefined;
    return;
  }
  const refusal = (await response.json().catch(() => ({}))) as Refusal;
  if (response.status < 500) pending = undefined;
  throw new NotDone(refusal.title ?? lost, refusal.errors);
}
