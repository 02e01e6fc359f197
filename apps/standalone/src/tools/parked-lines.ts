import type { Parked, ParkedTimer } from '@zhitong/events';

/** What a service has set aside. */
export interface ParkedIn {
  service: string;
  facts: readonly Parked[];
  timers: readonly ParkedTimer[];
}

/** Others may have written control characters into the log: they must not steer a terminal. */
export const printable = (text: string) =>
  text.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const firstLine = (text = '') => printable(text.split(/\r?\n/, 1)[0]!);
const time = (at: Date) => at.toISOString().slice(0, 19).replace('T', ' ');

const columns = (...parts: readonly string[]) => parts.map(printable).join('  ');

/** Two lines per head: where and since when it waits, and why. */
export const factLines = (service: string, { group, topic, key, seq, kind, at, attempts, error }: Parked): string[] => [
  columns(service, group, topic, key, `seq ${seq}`, kind, `since ${time(at)}`, `attempts ${attempts}`),
  ...(error === undefined ? [] : [`    ${firstLine(error)}`]),
];

export const timerLines = (service: string, { aggregate, key, name, due, attempts, error }: ParkedTimer): string[] => [
  columns(service, 'timer', aggregate, key, name, `due ${time(due)}`, `attempts ${attempts}`),
  `    ${firstLine(error)}`,
];

export const parkedLines = ({ service, facts, timers }: ParkedIn): string[] => [
  ...facts.flatMap((head) => factLines(service, head)),
  ...timers.flatMap((timer) => timerLines(service, timer)),
];

/** Everything that is known, as one JSON text. */
export const parkedJson = (all: readonly ParkedIn[]): string =>
  JSON.stringify(
    {
      facts: all.flatMap(({ service, facts }) =>
        facts.map(
          ({ group, topic, key, epoch, seq, partition, offset, kind, at, attempts, error, stack, body, bytes }) => ({
            ...{ service, group, topic, key, epoch, seq: Number(seq), partition, offset: Number(offset), kind },
            ...{ since: at, attempts, error: error ?? null, stack: stack ?? null, event: eventOf(body) },
            ...(bytes ? { base64: Buffer.from(bytes).toString('base64') } : {}),
          }),
        ),
      ),
      timers: all.flatMap(({ service, timers }) =>
        timers.map(({ aggregate, key, name, due, rule, start, attempts, error }) => ({
          ...{ service, aggregate, key, name, due, rule, start, attempts, error },
        })),
      ),
    },
    null,
    2,
  );

/** The event, or its text where that is no JSON. */
function eventOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}
