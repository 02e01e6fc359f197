import { generationGroup, generationSchema, ParkedTimers, type Parking } from '@zhitong/events';
import type { ServiceDefinition } from '../definition.js';
import { assemble, type AssembledService } from './assemble.js';
import { ParkingDesk } from './parking-desk.js';
import type { Settings } from './settings.js';
import { withSchema } from './with-schema.js';

/** The parking desk of a service in a process that serves nobody. */
export async function openParkingDesk(definition: ServiceDefinition, settings: Settings): Promise<ParkingDesk> {
  const assembled = await assemble(definition, settings, () => Promise.resolve());
  try {
    const { unitOfWork } = assembled.engine;
    const parkings = new Map<string, Parking>();
    for (const group of Object.keys(definition.consumes ?? {})) parkings.set(group, await parkingOf(assembled, group));
    const deadlines = new ParkedTimers({ dataSource: assembled.dataSource, unitOfWork, clock: settings.clock });
    return new ParkingDesk(
      definition,
      (group) => parkings.get(group),
      deadlines,
      () => end(assembled),
    );
  } catch (error) {
    await end(assembled);
    throw error;
  }
}

/** The parking of a group; of a projection that of the generation that serves, and for as long as it does. */
async function parkingOf({ engine, strategies }: AssembledService, group: string): Promise<Parking> {
  const handlers = strategies.get(group)!.handlers();
  const generations = engine.generations.get(group);
  if (!generations) return engine.newConsumerGroup(group, group, handlers).parking;
  const generation = await generations.active();
  const serving = withSchema(handlers, generationSchema(group, generation), async (events, projection) => {
    await generations.assertServing(projection, generation);
    return events;
  });
  return engine.newConsumerGroup(group, generationGroup(group, generation), serving).parking;
}

async function end({ app, dataSource }: AssembledService): Promise<void> {
  await app.close();
  await dataSource.destroy();
}
