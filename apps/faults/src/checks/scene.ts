import type { EventLog } from '@zhitong/events';
import type { ServiceName } from '@zhitong/standalone/environment';
import type { Ledger } from '../load/ledger.js';
import type { Walks } from '../load/walks.js';
import type { LoggedFacts } from './log-facts.js';

/** What the checks look at, once everything has come to rest. */
export interface Scene {
  url: string;
  /** In a service's database, with an administrator's login. */
  query<Row>(service: ServiceName, text: string, values?: unknown[]): Promise<Row[]>;
  log: EventLog;
  facts: LoggedFacts;
  ledger: Ledger;
  walks: Walks;
  /** Runs one of the platform's own tools. @returns its exit code, and what it said */
  tool(script: string, args: readonly string[]): Promise<{ code: number | null; said: string }>;
  /** A folder that goes with the run. */
  dir: string;
}

/** Something that must hold: finds what speaks against it, a sentence each. */
export interface Check {
  title: string;
  find(scene: Scene): Promise<string[]>;
}
