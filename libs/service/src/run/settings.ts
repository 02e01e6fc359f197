import type { Clock, EventLog } from '@zhitong/events';
import type { DataKeys, Signer } from '@zhitong/identity';
import type { FilePlaces } from '../files/file-places.js';
import type { Authenticate } from '../http/permission.guard.js';
import type { PositionSeal } from '../http/position-seal.js';
import type { Ids, RuleSet } from '../tokens.js';
import type { Courier } from '@zhitong/events';
import type { Metrics } from '../metrics/metrics.js';
import type { Tracing } from '../tracing/tracing.js';

/** What a service is given to run with. Who starts it (one process, one per service, a test) makes these. */
export interface Settings {
  /** PostgreSQL, with the service's own login. */
  databaseUrl: string;
  /** The event log: embedded or Kafka. Closed by whoever made it. */
  log: EventLog;
  host: string;
  /** 0: any free port. */
  port: number;
  rules: RuleSet;
  clock: Clock;
  /** False: deadlines pass when somebody asks (`engine.timers.pass()`), not by themselves. */
  watchesClock?: boolean;
  ids: Ids;
  /** True: an answer that its route's description does not allow is an error. Tests find it so. */
  checksAnswers?: boolean;
  authenticate: Authenticate;
  seal: PositionSeal;
  /** Seals what must not lie in clear text in the database. */
  dataKeys: DataKeys;
  /** Folders whose disk is watched, by what lies there. */
  folders?: Readonly<Record<string, string>>;
  /** Where files lie, for a service that has to do with any. */
  files?: FilePlaces;
  /** Signs checkpoints of the log with the service's own key. */
  signer: Signer;
  /** Hands messages to the gateway. */
  courier: Courier;
  /** Addresses and networks (CIDR) of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies?: readonly string[];
  /** Connections to the database. */
  poolSize?: number;
  /** Where the service says how it does; nobody reads where absent. */
  metrics?: Metrics;
  /** Who records what leads to what; nobody where absent. */
  tracing?: Tracing;
  /** Tokens that this process has refused, by reason. */
  refusedTokens?: () => Readonly<Record<string, number>>;
  /** Further providers: what only this installation knows (addresses of services, demo mode). */
  extras?: Readonly<Record<symbol, unknown>>;
}
