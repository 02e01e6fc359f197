import type { Clock } from '@zhitong/events';

/** Injection tokens that every service has. */
export const CLOCK = Symbol('Clock');
export const IDS = Symbol('Ids');
export const RULE_SET = Symbol('RuleSet');
export const SETTINGS = Symbol('Settings');
export const SERVICE_NAME = Symbol('ServiceName');

/** Which rules are in force: `demo` ends public notices at once and changes nothing else. */
export type RuleSet = 'standard' | 'demo';

/** Ids and seeds are injected: tests fix them. */
export interface Ids {
  /** A new id, `prefix-` and 20 characters of 0–9 a–z without look-alikes. */
  next(prefix: string): string;
  /** 32 hex characters from a cryptographic source: salts and seeds of draws. */
  random(): string;
}

export type { Clock };
