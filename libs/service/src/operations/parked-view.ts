import { Inject, Injectable } from '@nestjs/common';
import { auditTopic, restrictedTopic } from '@zhitong/contracts';
import type { Parked, ParkedTimer } from '@zhitong/events';
import { DEFINITION } from './tokens.js';

const restricted: ReadonlySet<string> = new Set([restrictedTopic.name, auditTopic.name]);
const longest = 300;

/** Which topic each kind of object belongs to. */
interface Owner {
  aggregates?: readonly { table: string; topic: { name: string } }[];
}

/**
 * What is shown of something parked to who keeps the platform running: which, why, since when; never what the event
 * says. An error may quote it: it is cut, and of a restricted topic only its class is told.
 */
@Injectable()
export class ParkedView {
  constructor(@Inject(DEFINITION) private readonly definition: Owner) {}

  event({ group, topic, key, body, seq, kind, error, attempts, at }: Parked) {
    // What the library itself says of the order holds numbers only.
    const ownWords = kind === 'gap' || kind === 'fork';
    const why = error === undefined ? null : ownWords ? firstLine(error) : reason(error, restricted.has(topic));
    return { group, topic, key, type: typeOf(body), seq: Number(seq), kind, why, attempts, since: at };
  }

  deadline({ aggregate, key, name, due, attempts, error }: ParkedTimer) {
    const topic = this.definition.aggregates?.find(({ table }) => table === aggregate)?.topic.name;
    return { aggregate, key, name, due, attempts, why: reason(error, topic === undefined || restricted.has(topic)) };
  }
}

const firstLine = (text: string): string => {
  const line = text.split(/\r?\n/, 1)[0]!.replace(/\p{Cc}/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

const reason = (error: string, hidden: boolean): string =>
  hidden ? (/^[A-Za-z]{1,60}(?=:|$)/.exec(error)?.[0] ?? 'Error') : firstLine(error);

function typeOf(body: string): string | null {
  try {
    const { type } = JSON.parse(body) as { type?: unknown };
    return typeof type === 'string' && /^[A-Za-z]{1,60}$/.test(type) ? type : null;
  } catch {
    return null;
  }
}
