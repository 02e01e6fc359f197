import type { Contract } from '../contract.js';
import type { StoredLine } from '../log/event-log.js';
import { decode, hashOf, NotAnEvent } from '../log/wire.js';
import type { Recorded } from '../recorded.js';

/** A line of the log as the consumer sees it. */
export type Incoming =
  | { kind: 'event'; line: StoredLine; event: Recorded; hash: string }
  /** A type that this group does not handle, or that nobody here knows: seen and skipped. */
  | { kind: 'other'; line: StoredLine; event: Recorded; hash: string }
  /** A known type whose payload does not fit its contract. */
  | { kind: 'invalid'; line: StoredLine; event: Recorded; hash: string; error: unknown }
  /** Not one of our events at all. */
  | { kind: 'foreign'; line: StoredLine; error: unknown };

/** Reads a line: decodes, lifts old versions to the present one, checks the payload. */
export function incoming(topic: string, line: StoredLine, contracts: ReadonlyMap<string, Contract>): Incoming {
  let decoded: ReturnType<typeof decode>;
  try {
    decoded = decodeLine(topic, line);
  } catch (error) {
    if (error instanceof NotAnEvent) return { kind: 'foreign', line: { ...line, key: storable(line.key) }, error };
    throw error;
  }
  const { recorded, version } = decoded;
  const hash = hashOf(line.body);
  const contract = contracts.get(recorded.type);
  if (!contract) return { kind: 'other', line, event: recorded, hash };
  try {
    recorded.data = contract.schema.parse(lift(contract, version, recorded.data)) as unknown;
    return { kind: 'event', line, event: recorded, hash };
  } catch (error) {
    return { kind: 'invalid', line, event: recorded, hash, error };
  }
}

function decodeLine(topic: string, { key, body, bytes }: StoredLine) {
  if (bytes) throw new NotAnEvent('the line is not valid UTF-8');
  const decoded = decode(body, topic);
  if (decoded.recorded.key !== key) throw new NotAnEvent(`its key is ${key}, but it is about ${decoded.recorded.key}`);
  return decoded;
}

/** Others may have written a key that PostgreSQL cannot keep or index. */
const storable = (key: string): string => key.replaceAll('\u0000', '\\u0000').slice(0, 500);

function lift(contract: Contract, version: number, data: unknown): unknown {
  if (version > contract.version)
    throw new Error(`${contract.type} version ${version} is newer than this service knows (${contract.version})`);
  if (version === contract.version) return data;
  return contract.upcast.slice(version - 1).reduce<unknown>((older, upcast) => upcast(older as never), data);
}
