import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assertNotBehindLog } from '@zhitong/events';
import type { EventStrategy } from '@zhitong/events/nest';
import type { AddressInfo } from 'node:net';
import type { ServiceDefinition } from '../definition.js';
import { stockMetrics } from '../metrics/stock-metrics.js';
import { assemble } from './assemble.js';
import { poolOf } from './data-source.js';
import type { Engine } from './engine.js';
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

/**
 * Opens and migrates the database, wires the service, starts its consumers, loops and HTTP.
 * @throws a sentence when a route has no entry in the permission table, or the log knows more than the database
 */
export async function startService(definition: ServiceDefinition, settings: Settings): Promise<RunningService> {
  const { engine, app, dataSource, strategies } = await assemble(definition, settings, (live, group, handlers, stop) =>
    live.runGroup(group, handlers, stop),
  );
  const end = async () => {
    await app.close();
    await dataSource.destroy();
  };
  await assertNotBehindLog({ dataSource, log: settings.log, aggregates: definition.aggregates ?? [] }).catch(
    async (error: unknown) => {
      await end();
      throw error;
    },
  );
  const { metrics, log, clock, folders } = settings;
  if (metrics)
    stockMetrics(metrics, {
      definition,
      query: (text, parameters) => dataSource.query(text, parameters),
      log,
      logHealth: () => engine.logHealth(),
      parts: () => engine.health(),
      pool: () => poolOf(dataSource),
      clock,
      folders,
    });
  await definition.configure?.(app);
  await app.init();
  // Readers find the tables of a projection from the first request on.
  for (const generations of engine.generations.values()) await generations.active();
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
      await end();
    },
  };
}
