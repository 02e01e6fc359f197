import type { Deliver } from '../log/event-log.js';
import type { World } from './world.js';

/** A door that a test opens. */
export function door() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** What the log would call with a batch, for the test to call. */
export async function byHand({ log, groups }: World): Promise<Deliver> {
  const consume = log.consume;
  const deliver = new Promise<Deliver>((resolve) => {
    log.consume = async (_group, _topics, _start, given) => resolve(given);
  });
  await groups.mirror.run(new AbortController().signal);
  log.consume = consume;
  return deliver;
}
