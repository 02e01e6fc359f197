import {
  generationGroup,
  generationSchema,
  ParkedTimers,
  type Parked,
  type ParkedTimer,
  type Parking,
  type Timer,
  type Why,
} from '@zhitong/events';
import type { ServiceDefinition } from '../definition.js';
import { assemble, type AssembledService } from './assemble.js';
import { ParkingMistake } from './parking-mistake.js';
import type { Settings } from './settings.js';
import { withSchema } from './with-schema.js';

/** A key that stands still in a group, by the group's plain name. */
export interface ParkedPlace {
  group: string;
  topic: string;
  key: string;
}

/** Whether something can be parked in a service at all. */
export const canPark = ({ consumes = {}, timers = [] }: ServiceDefinition): boolean =>
  Object.keys(consumes).length > 0 || typeof timers === 'function' || timers.length > 0;

/**
 * Where a person sees what a service has parked, tries it again or gives it up, in a process that serves nobody. The
 * service itself may run meanwhile, in any number of replicas: the partition is held while a fact is tried, and what
 * its handler writes (facts, messages, deadlines) lies in the service's tables, where the running service finds it
 * within seconds. What is parked is kept there too: the event log is not needed.
 */
export class ParkingDesk {
  private constructor(
    private readonly definition: ServiceDefinition,
    private readonly assembled: AssembledService,
    private readonly parkings: ReadonlyMap<string, Parking>,
    private readonly deadlines: ParkedTimers,
  ) {}

  static async open(definition: ServiceDefinition, settings: Settings): Promise<ParkingDesk> {
    const assembled = await assemble(definition, settings, () => Promise.resolve());
    try {
      const { unitOfWork } = assembled.engine;
      const parkings = new Map<string, Parking>();
      for (const group of Object.keys(definition.consumes ?? {}))
        parkings.set(group, await parkingOf(assembled, group));
      const deadlines = new ParkedTimers({ dataSource: assembled.dataSource, unitOfWork, clock: settings.clock });
      return new ParkingDesk(definition, assembled, parkings, deadlines);
    } catch (error) {
      await end(assembled);
      throw error;
    }
  }

  close(): Promise<void> {
    return end(this.assembled);
  }

  /** The heads of all keys that stand still, under the plain names of their groups. */
  async list(): Promise<Parked[]> {
    const all: Parked[] = [];
    for (const [group, parking] of this.parkings)
      for (let page = await parking.list(); page.length > 0; page = await parking.list(page.at(-1)))
        all.push(...page.map((head) => ({ ...head, group })));
    return all;
  }

  /** The keys of a group that stand still. @throws ParkingMistake when there are none */
  async standing(group: string): Promise<ParkedPlace[]> {
    this.parkingOf(group);
    const heads = (await this.list()).filter((head) => head.group === group);
    if (heads.length === 0) throw new ParkingMistake(`Nothing is parked in ${this.definition.name}, ${group}.`);
    const places = heads.map(({ topic, key }) => ({ group, topic, key }));
    return [...new Map(places.map((place) => [`${place.topic} ${place.key}`, place])).values()];
  }

  /**
   * Tries a key again from its head.
   * @returns what of it stands still even so @throws ParkingMistake when nothing is parked there
   */
  async redrive({ group, topic, key }: ParkedPlace, by: Why): Promise<Parked[]> {
    await this.headsAt({ group, topic, key });
    const parking = this.parkingOf(group);
    await parking.redrive(topic, key, by);
    return parking.heads(topic, key);
  }

  /**
   * Gives up the head of a key and goes on behind it.
   * @param seq its number; needed only where a line that is no event (0) is parked beside the queue
   * @returns what was given up, and what of the key stands still even so
   * @throws ParkingMistake when nothing is parked there, or not that
   */
  async discard(
    { seq, ...place }: ParkedPlace & { seq?: bigint },
    by: Why,
    reason: string,
  ): Promise<{ discarded: Parked; left: Parked[] }> {
    const heads = await this.headsAt(place);
    const [discarded, another] = seq === undefined ? heads : heads.filter((head) => head.seq === seq);
    const present = heads.map((head) => `seq ${head.seq} (${head.kind})`).join(', ');
    if (!discarded) throw new ParkingMistake(`${place.key} does not wait at seq ${seq}: its head is ${present}.`);
    if (another) throw new ParkingMistake(`${place.key} has two heads: say which by its seq: ${present}.`);
    const parking = this.parkingOf(place.group);
    await parking.discard(discarded, by, reason);
    return { discarded, left: await parking.heads(place.topic, place.key) };
  }

  timers(): Promise<ParkedTimer[]> {
    return this.deadlines.list();
  }

  /** Hands a deadline back to the running service. @throws ParkingMistake when it is not parked */
  async redriveTimer(timer: Pick<Timer, 'aggregate' | 'key' | 'name'>, by: Why): Promise<void> {
    if (await this.deadlines.redrive(timer, by)) return;
    const { aggregate, key, name } = timer;
    throw new ParkingMistake(`No deadline '${name}' of ${aggregate} ${key} is parked in ${this.definition.name}.`);
  }

  private async headsAt({ group, topic, key }: ParkedPlace): Promise<Parked[]> {
    const heads = await this.parkingOf(group).heads(topic, key);
    if (heads.length === 0)
      throw new ParkingMistake(`Nothing is parked in ${this.definition.name}, ${group}, under ${topic} ${key}.`);
    return heads;
  }

  private parkingOf(group: string): Parking {
    const parking = this.parkings.get(group);
    if (parking) return parking;
    const groups = [...this.parkings.keys()].join(', ');
    throw new ParkingMistake(`${this.definition.name} has no group '${group}': choose from ${groups}.`);
  }
}

/** The parking of a group; of a projection that of the generation that serves, and for as long as it does. */
async function parkingOf({ engine, strategies }: AssembledService, group: string): Promise<Parking> {
  const handlers = strategies.get(group)!.handlers();
  const generations = engine.generations.get(group);
  if (!generations) return engine.newConsumerGroup(group, group, handlers).parking;
  const generation = await generations.active();
  const serving = withSchema(handlers, generationSchema(group, generation), async (events, { manager }) => {
    await generations.assertServing(manager, generation);
    return events;
  });
  return engine.newConsumerGroup(group, generationGroup(group, generation), serving).parking;
}

async function end({ app, dataSource }: AssembledService): Promise<void> {
  await app.close();
  await dataSource.destroy();
}
