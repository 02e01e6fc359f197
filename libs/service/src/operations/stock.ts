import {
  readBacklog,
  readLag,
  type Backlog,
  type Clock,
  type EventLog,
  type GroupLag,
  type Query,
} from '@zhitong/events';
import type { ServiceDefinition } from '../definition.js';
import type { FilePlaces } from '../files/file-places.js';
import { healthOfPlaces } from '../files/places-health.js';
import type { PartHealth } from '../run/part-health.js';
import { troubleOf } from '../run/trouble.js';
import type { Finding } from './finding.js';
import { roomsOf, type Room } from './rooms.js';

/** How a service does, in figures. What could not be asked is null. */
export interface Stock {
  service: string;
  at: Date;
  database: PartHealth;
  log: PartHealth;
  /** What else runs by itself in the service, where the service itself was asked. */
  parts: PartHealth[];
  /** How much the database's clock is ahead of this machine's, in seconds. */
  clockSeconds: number | null;
  groups: GroupLag[] | null;
  /** Partitions of the log that have fewer copies than they should, among those that the service reads. */
  lackingCopies: number;
  backlog: Backlog | null;
  rooms: Room[];
  /** Tokens that the process asked has refused since it began, by reason. */
  refusedTokens: Readonly<Record<string, number>>;
  /** The places of files that the service has to do with: `own`, `blinded`. */
  files: PartHealth[];
  /** What the service's own looks found. */
  own: readonly Finding[];
}

export interface StockQuestion {
  definition: Pick<ServiceDefinition, 'name' | 'consumes' | 'files' | 'looks'>;
  query: Query;
  log: Pick<EventLog, 'ends' | 'scan' | 'lacking'>;
  /** Whether the log answers, asked with a limit. */
  logHealth: () => Promise<PartHealth>;
  parts?: PartHealth[];
  clock: Clock;
  /** Folders whose disk is watched, by what lies there. */
  folders?: Readonly<Record<string, string>> | undefined;
  files?: FilePlaces | undefined;
  refusedTokens?: Readonly<Record<string, number>>;
}

/** Looks at everything that keeps a service going, once. Nothing is changed, and nothing that is away is waited for long. */
export async function takeStock({
  definition,
  query,
  log,
  logHealth,
  parts = [],
  clock,
  folders = {},
  refusedTokens = {},
  files,
}: StockQuestion): Promise<Stock> {
  const now = clock.now();
  const stock: Stock = {
    service: definition.name,
    at: now,
    database: { part: 'database', ready: true },
    log: await logHealth(),
    parts,
    clockSeconds: null,
    groups: null,
    lackingCopies: 0,
    backlog: null,
    rooms: await roomsOf(folders),
    refusedTokens,
    files: files ? await healthOfPlaces(definition.files, files) : [],
    own: [],
  };
  try {
    stock.clockSeconds = await clockSeconds(query);
    stock.backlog = await readBacklog(query, now);
    for (const look of definition.looks ?? []) stock.own = [...stock.own, ...(await look(query, now))];
  } catch (error) {
    stock.database = { part: 'database', ready: false, waitsFor: troubleOf(error) };
    return stock;
  }
  if (!stock.log.ready) return stock;
  const { consumes = {} } = definition;
  try {
    const topics = [...new Set(Object.values(consumes).flatMap((read) => read.map(({ name }) => name)))];
    if (topics.length > 0) stock.lackingCopies = (await log.lacking?.(topics)) ?? 0;
    stock.groups = await readLag({ query, log, consumes, now });
  } catch (error) {
    stock.log = { part: 'log', ready: false, waitsFor: troubleOf(error) };
  }
  return stock;
}

/** Against the machine's own clock: it is about machines, not about the platform's time. */
async function clockSeconds(query: Query): Promise<number> {
  const asked = Date.now();
  const [row] = await query<{ now: Date }>(`SELECT clock_timestamp() AS now`);
  const between = (asked + Date.now()) / 2;
  return Math.round((row!.now.getTime() - between) / 100) / 10;
}
