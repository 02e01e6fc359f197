import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventStrategy } from '@zhitong/events/nest';
import type { AddressInfo } from 'node:net';
import type { ServiceDefinition } from '../definition.js';
import { undecidedRoutes } from '../http/deny-by-default.js';
import { openDatabase } from './data-source.js';
import { Engine } from './engine.js';
import { ServiceModule } from './service.module.js';
import type { Settings } from './settings.js';

/** A service that answers. */
export interface RunningService {
  name: string;
  /** `http://host:port` */
  url: string;
  app: NestFastifyApplication;
  engine: Engine;
  /** The transports of its consumer groups, by group. */
  strategies: ReadonlyMap<string, EventStrategy>;
  /** Ends HTTP, consumers and loops, then the database connections. */
  stop(): Promise<void>;
}

/** A body larger than this is refused: texts are short, files go another way. */
const bodyLimit = 1_048_576;

/**
 * Opens and migrates the database, wires the service, starts its consumers, loops and HTTP.
 * @throws a sentence when a route has no entry in the permission table
 */
export async function startService(definition: ServiceDefinition, settings: Settings): Promise<RunningService> {
  const undecided = undecidedRoutes(definition.controllers);
  if (undecided.length > 0) throw new Error(`${definition.name} does not start: ${undecided.join('; ')}`);

  const dataSource = await openDatabase(definition, settings.databaseUrl, settings.poolSize);
  const [row] = await dataSource.query<{ epoch: number }[]>(`SELECT epoch FROM events.producer`);
  const engine = new Engine(definition, settings, dataSource, row!.epoch);

  const adapter = new FastifyAdapter({ bodyLimit, forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(
    ServiceModule.of(definition, settings, engine),
    adapter,
    {
      logger: ['error', 'warn', 'fatal'],
      forceCloseConnections: true,
      abortOnError: false,
    },
  );
  const strategies = new Map(
    Object.keys(definition.consumes ?? {}).map((group) => [
      group,
      new EventStrategy(group, 'public', (handlers, stop) => engine.runGroup(group, handlers, stop)),
    ]),
  );
  for (const strategy of strategies.values()) app.connectMicroservice({ strategy });
  await definition.configure?.(app);
  await app.init();
  await app.startAllMicroservices();
  engine.start();
  await app.listen(settings.port, settings.host);
  const { port } = app.getHttpServer().address() as AddressInfo;

  return {
    name: definition.name,
    url: `http://${settings.host}:${port}`,
    app,
    engine,
    strategies,
    stop: async () => {
      // Consumers first: Nest closes HTTP before them, and an open stream could hold everything up.
      await Promise.all([...strategies.values()].map((strategy) => strategy.close()));
      await engine.close();
      await app.close();
      await dataSource.destroy();
    },
  };
}
