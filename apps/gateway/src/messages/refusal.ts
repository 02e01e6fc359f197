import { troubleOf } from '@zhitong/service';

const minute = 60_000;
const hour = 60 * minute;

/** When a mail that did not go is tried again, ms after each attempt; from the last one on always as long. */
export const retryAfter: readonly number[] = [5 * minute, 15 * minute, hour, 4 * hour, 12 * hour];

/** How long a mail is tried, ms: five days, as RFC 5321 4.5.4.1 wants it at least. */
export const givenUpAfter = 120 * hour;

/** What becomes of a mail that did not go. */
export type Verdict =
  /** Another time. `quiet`: the server took the call and then said nothing; its recipients' domain rests, too. */
  | { act: 'later'; after: number; quiet?: true }
  /** Not at all. */
  | { act: 'never' }
  /** It was not this mail: the server itself is away, and every mail waits for it. */
  | { act: 'wait' };

/** Of a mail before this attempt. */
export interface Attempted {
  /** Attempts that failed because of this mail or its recipient. */
  tries: number;
  /** ms since it was written. */
  age: number;
}

/**
 * Reads an error of the mail library: a server that refuses this very mail (sender, recipient or content) for good
 * (RFC 5321: 5yz) or for now (4yz); one that falls silent or hangs up over it; anything else is about the server.
 */
export function verdictOn(error: unknown, { tries, age }: Attempted): Verdict {
  if (age >= givenUpAfter) return { act: 'never' };
  const after = retryAfter[Math.min(tries, retryAfter.length - 1)]!;
  const { code, responseCode = 0 } = error as { code?: unknown; responseCode?: number };
  if (code === 'EENVELOPE' || code === 'EMESSAGE')
    return responseCode >= 400 && responseCode < 500 ? { act: 'later', after } : { act: 'never' };
  return brokeOff(error) ? { act: 'later', after: Math.min(after, hour), quiet: true } : { act: 'wait' };
}

/** The line was open, and then there was silence or an end. */
function brokeOff(error: unknown): boolean {
  const { code, timeoutType, syscall } = error as { code?: unknown; timeoutType?: unknown; syscall?: unknown };
  if (code === 'ETIMEDOUT') return timeoutType === 'SOCKET_TIMEOUT';
  return code === 'EABORT' || code === 'ECONNECTION' || (code === 'ESOCKET' && syscall === 'read');
}

/** What the server answered, as a number of its protocol, or what kind of trouble there was: nothing that names anybody. */
export const answerOf = (error: unknown): string => {
  const { responseCode } = error as { responseCode?: unknown };
  return typeof responseCode === 'number' ? String(responseCode) : troubleOf(error);
};
