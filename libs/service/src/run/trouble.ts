/**
 * What anybody may hear of an error: its code, or its kind. Addresses, logins and texts of other programs stay in the
 * log, for whoever asks a service whether it is ready need not have signed in.
 */
export function troubleOf(error: unknown): string {
  const { code, cause, name } = (error ?? {}) as { code?: unknown; cause?: unknown; name?: unknown };
  if (typeof code === 'string' && /^[A-Z0-9_]{3,40}$/.test(code)) return code;
  if (typeof cause === 'object' && cause !== null) return troubleOf(cause);
  return typeof name === 'string' && /^[A-Za-z]{3,40}$/.test(name) && name !== 'Error' ? name : 'see the log';
}
