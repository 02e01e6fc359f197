import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GroupHandlers } from '@zhitong/events';
import { EventStrategy } from '@zhitong/events/nest';
import type { DataSource } from 'typeorm';
import type { ServiceDefinition } from '../definition.js';
import { undecidedRoutes } from '../http/deny-by-default.js';
import { httpAdapter, readBodies } from '../http/server.js';
import { watchRequests } from '../http/watch-requests.js';
import { noMetrics } from '../metrics/metrics.js';
import { operationsControllers } from '../operations/controllers.js';
import { idsAlone } from '../tracing/tracing.js';
import { openDatabase } from './data-source.js';
import { Engine } from './engine.js';
import { ServiceModule } from './service.module.js';
import type { Settings } from './settings.js';

/** A service whose parts know each other, and of which nothing runs yet. */
export interface AssembledService {
  app: NestFastifyApplication;
  engine: Engine;
  dataSource: DataSource;
  /** The transports of its consumer groups, by group. */
  strategies: ReadonlyMap<string, EventStrategy>;
}

/** Runs a consumer group of a service until `stop`. */
export type RunServiceGroup = (
  engine: Engine,
  group: string,
  handlers: GroupHandlers,
  stop: AbortSignal,
) => Promise<void>;

/**
 * Opens and migrates the database, and wires the service.
 * @throws a sentence when a route has no entry in the permission table
 */
export async function assemble(
  definition: ServiceDefinition,
  settings: Settings,
  runGroup: RunServiceGroup,
): Promise<AssembledService> {
  const undecided = undecidedRoutes([...definition.controllers, ...operationsControllers(definition)]);
  if (undecided.length > 0) throw new Error(`${definition.name} does not start: ${undecided.join('; ')}`);

  const dataSource = await openDatabase(definition, settings.databaseUrl, settings.poolSize);
  const [row] = await dataSource.query<{ epoch: number }[]>(`SELECT epoch FROM events.producer`);
  const engine = new Engine(definition, settings, dataSource, row!.epoch);

  const app = await NestFactory.create<NestFastifyApplication>(
    ServiceModule.of(definition, settings, engine),
    httpAdapter(settings.trustedProxies),
    {
      logger: ['error', 'warn', 'fatal'],
      bodyParser: false,
      forceCloseConnections: true,
      abortOnError: false,
    },
  );
  const server = app.getHttpAdapter().getInstance();
  readBodies(server);
  const { metrics = noMetrics, tracing = idsAlone } = settings;
  watchRequests(server, { metrics, tracing, isDoor: definition.name === 'gateway' });
  const strategies = new Map(
    Object.keys(definition.consumes ?? {}).map((group) => [
      group,
      new EventStrategy(group, 'public', (handlers, stop) => runGroup(engine, group, handlers, stop)),
    ]),
  );
  for (const strategy of strategies.values()) app.connectMicroservice({ strategy });
  return { app, engine, dataSource, strategies };
}
