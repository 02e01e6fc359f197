import { ApiProblem, newKey, Unreachable } from '../api/index.js';
import { forgetLocally, keepLocally, keptLocally } from '../entry/local-drafts.js';
import { nextChance } from './line.js';
import { hrefOf, type FilesOf, type Purpose } from './places.js';
import { sendFile } from './send-file.js';
import { giveUp, wireOf } from './wire.js';

/** A file on its way to the server, or one that was refused. */
export interface Transfer {
  key: string;
  name: string;
  bytes: number;
  sent: number;
  at: 'queued' | 'sending' | 'waiting' | 'checking' | 'refused';
  /** What the server said of it. */
  why?: string;
}

interface Begun {
  of: FilesOf;
  purpose?: Purpose | undefined;
  file: File;
  account: string;
  /** It lies there. */
  arrived(): void;
}

// They outlive the screen on which they were begun: whoever goes on to the next part of a form loses nothing.
const going = new Map<string, readonly Transfer[]>();
const stops = new Map<string, AbortController>();
const listeners = new Set<() => void>();
const none: readonly Transfer[] = [];
/** One after the other: a thin line is not shared. */
let turn: Promise<unknown> = Promise.resolve();

export const placeOf = (of: FilesOf, purpose: Purpose = 'attachment'): string => `${hrefOf(of, '')}${purpose}`;
export const transfersAt = (place: string): readonly Transfer[] => going.get(place) ?? none;
export function whenTransfersChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function put(place: string, change: (list: readonly Transfer[]) => readonly Transfer[]): void {
  going.set(place, change(transfersAt(place)));
  for (const listener of listeners) listener();
}

export const dropTransfer = (place: string, key: string): void =>
  put(place, (list) => list.filter((one) => one.key !== key));

/** Gives one up; what has come of it is forgotten there too. */
export function cancelTransfer(place: string, key: string): void {
  stops.get(key)?.abort();
  dropTransfer(place, key);
}

const isUnderWay = ({ at }: Transfer) => at !== 'refused';

/** Sends a file; how it fares is seen in {@link transfersAt}. */
export function beginTransfer(begun: Begun): void {
  const { file } = begun;
  const place = placeOf(begun.of, begun.purpose);
  const transfer: Transfer = { key: newKey(), name: file.name, bytes: file.size, sent: 0, at: 'queued' };
  const stop = new AbortController();
  stops.set(transfer.key, stop);
  put(place, (list) => [...list.filter((one) => isUnderWay(one) || one.name !== file.name), transfer]);
  window.addEventListener('beforeunload', askBeforeLeaving);
  turn = turn.then(() => run(begun, transfer.key, place, stop.signal));
}

async function run({ of, purpose, file, account, arrived }: Begun, key: string, place: string, signal: AbortSignal) {
  if (signal.aborted) return;
  const noted = (change: Partial<Transfer>) =>
    put(place, (list) => list.map((one) => (one.key === key ? { ...one, ...change } : one)));
  // The same file, chosen again after the page was closed, goes on where it broke off.
  const memory = `upload.${place}.${file.name}.${file.size}.${file.lastModified}`;
  let upload: string | undefined;
  try {
    await sendFile({
      file,
      wire: wireOf({ of, purpose, name: file.name, key, signal }),
      begun: keptLocally<string>(memory, account)?.value,
      isLost,
      line: (attempt) => nextChance(attempt, signal),
      now: Date.now,
      on: {
        begun: (id) => keepLocally(memory, account, (upload = id), Date.now()),
        sent: (sent) => noted({ sent, at: 'sending' }),
        waits: () => noted({ at: 'waiting' }),
        checked: () => noted({ at: 'checking' }),
      },
    });
    arrived();
    dropTransfer(place, key);
    forgetLocally(memory);
  } catch (error) {
    forgetLocally(memory);
    if (signal.aborted && upload !== undefined) await giveUp(of, upload);
    else noted({ at: 'refused', why: wordsOf(error) });
  } finally {
    stops.delete(key);
    if (stops.size === 0) window.removeEventListener('beforeunload', askBeforeLeaving);
  }
}

/** Statuses that pass: too slow, too many at once, away for a moment. */
const passing = new Set([408, 429, 502, 503, 504]);
const isLost = (error: unknown) =>
  error instanceof Unreachable || (error instanceof ApiProblem && passing.has(error.status));

/** The browser asks in its own words. */
const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

function wordsOf(error: unknown): string {
  if (error instanceof ApiProblem && error.fields.length > 0)
    return error.fields.map(({ message }) => message).join(' ');
  return error instanceof Error ? error.message : String(error);
}
