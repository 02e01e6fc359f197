import {
  DataChanged,
  Exported,
  ParkedHandled,
  PermissionChanged,
  PersonalDataViewed,
  PersonErased,
  SecretChanged,
  SignedIn,
  SignInFailed,
} from '@zhitong/contracts';
import type { Role } from '@zhitong/identity';
import type { Deed } from '@zhitong/service';
import type { TrailFact } from './trail-day.js';

/** Where a caller is. Personal data: kept in the gateway's table `origin` for a time, never in a fact. */
export interface From {
  address: string;
  /** The browser's own description of itself. */
  agent: string;
}

/** Something that the trail keeps. No names, addresses or secrets: ids and codes. */
export type TrailEntry = {
  /** Who did it, where that is not the account itself: an administrator, or `system`. */
  by?: string;
  /** The role that was acted in. */
  role?: Role;
  from?: From;
  cause?: string;
} & (
  | { kind: 'signed-in'; method: string }
  | { kind: 'sign-in-failed'; reason: string }
  | { kind: 'permission-changed'; change: string; roles?: readonly Role[]; object?: string }
  | { kind: 'secret-changed'; secret: string; change: string; object?: string }
  | { kind: 'viewed'; what: string; service: string; object?: string; subject?: string }
  | { kind: 'exported'; what: string; service: string; format?: string; object?: string; subject?: string }
  | { kind: 'changed'; what: string; service: string; object?: string; subject?: string }
  | { kind: 'erased'; subject: string; reason: string }
  | (Deed & { service: string })
);

export const trailKinds = [
  'signed-in',
  'sign-in-failed',
  'permission-changed',
  'secret-changed',
  'viewed',
  'exported',
  'changed',
  'erased',
  'parked-handled',
] as const satisfies readonly TrailEntry['kind'][];

/** The fact of an entry. `about` is what every entry says. */
export function factOf(entry: TrailEntry, about: { account: string; day: string; origin?: string }): TrailFact {
  const common = { problems: [], ...about, ...(entry.role === undefined ? {} : { role: entry.role }) };
  const present = <T extends object>(fields: T) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
  switch (entry.kind) {
    case 'signed-in':
      return SignedIn({ ...common, method: entry.method });
    case 'sign-in-failed':
      return SignInFailed({ ...common, reason: entry.reason });
    case 'permission-changed': {
      const { change, roles, object } = entry;
      return PermissionChanged({ ...common, change, ...present({ roles: roles && [...roles], object }) });
    }
    case 'secret-changed': {
      const { secret, change, object } = entry;
      return SecretChanged({ ...common, secret, change, ...present({ object }) });
    }
    case 'viewed': {
      const { what, service, object, subject } = entry;
      return PersonalDataViewed({ ...common, what, service, ...present({ object, subject }) });
    }
    case 'exported': {
      const { what, service, format, object, subject } = entry;
      return Exported({ ...common, what, service, ...present({ format, object, subject }) });
    }
    case 'changed': {
      const { what, service, object, subject } = entry;
      return DataChanged({ ...common, what, service, ...present({ object, subject }) });
    }
    case 'erased':
      return PersonErased({ ...common, subject: entry.subject, reason: entry.reason });
    case 'parked-handled': {
      const { act, service, group, topic, key, seq, reason, outcome } = entry;
      return ParkedHandled({ ...common, act, service, group, topic, key, outcome, ...present({ seq, reason }) });
    }
  }
}
