import { isLoopback } from './loopback.js';
import type { Variables } from './variables.js';

/** Where the platform listens, and what people call it. */
export interface Place {
  host: string;
  publicUrl: URL;
}

/** Whether nobody but this machine can reach it. An address that people use says nothing of where it listens. */
export const isSheltered = ({ host, publicUrl }: Place): boolean => isLoopback(host) && isLoopback(publicUrl.hostname);

/**
 * Whether the demo's logins, whose password everybody knows, let somebody in: where nobody but this machine can, they do
 * unless told otherwise. A container has to listen on all its addresses; whoever publishes its port on 127.0.0.1 alone,
 * and nothing before it, says so with DEMO_BEHIND_LOOPBACK, and asks for the demo.
 */
export function readDemo(variables: Variables, place: Place, wrong: (sentence: string) => void): boolean {
  const chosen = variables.choice('DEMO', ['0', '1']);
  const vouched = variables.choice('DEMO_BEHIND_LOOPBACK', ['0', '1']) === '1';
  const demo = (chosen ?? (isSheltered(place) ? '1' : '0')) === '1';
  if (!demo) return false;
  if (!isLoopback(place.publicUrl.hostname))
    wrong('DEMO=1 wants a PUBLIC_URL on loopback: its logins are known to everybody.');
  if (!isLoopback(place.host) && !vouched)
    wrong(
      `DEMO=1 wants a HOST on loopback, not '${place.host}': its logins are known to everybody. In a container whose port is published on 127.0.0.1 alone, set DEMO_BEHIND_LOOPBACK=1.`,
    );
  return demo;
}
