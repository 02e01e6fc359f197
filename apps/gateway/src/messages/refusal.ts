/** When a mail that was refused for now is tried again: minutes after each attempt. Then it is given up. */
export const retryAfter: readonly number[] = [5, 15, 60, 240, 720];

/** What becomes of a mail that did not go. */
export type Verdict = { act: 'later'; minutes: number } | { act: 'never' } | { act: 'wait' };

/**
 * Reads an error of the mail library: a server that refuses this very mail (sender, recipient or content) for good
 * (RFC 5321: 5yz) or for now (4yz); anything else is about the server, and every mail waits for it.
 *
 * @param tries attempts before this one
 */
export function verdictOn(error: unknown, tries: number): Verdict {
  const { code, responseCode = 0 } = error as { code?: unknown; responseCode?: number };
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return { act: 'wait' };
  const minutes = responseCode >= 400 && responseCode < 500 ? retryAfter[tries] : undefined;
  return minutes === undefined ? { act: 'never' } : { act: 'later', minutes };
}
