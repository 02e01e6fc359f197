import type { Parked, ParkedTimer, ParkedTimers, Parking, Timer, Why } from '@zhitong/events';
import type { ServiceDefinition } from '../definition.js';
import { ParkingMistake } from './parking-mistake.js';

/** A key that stands still in a group, by the group's plain name. */
export interface ParkedPlace {
  group: string;
  topic: string;
  key: string;
}

/** Whether something can be parked in a service at all. */
export const canPark = ({ consumes = {}, timers = [] }: Pick<ServiceDefinition, 'consumes' | 'timers'>): boolean =>
  Object.keys(consumes).length > 0 || typeof timers === 'function' || timers.length > 0;

/** The parking of a group by its plain name; undefined where it does not run. */
export type ParkingOf = (group: string) => Parking | undefined;

/**
 * Where a person sees what a service has parked, tries it again or gives it up: in the running service, or beside it in
 * a process that serves nobody. The service may run in any number of replicas: the partition is held while a fact is
 * tried, and what its handler writes (facts, messages, deadlines) lies in the service's tables, where the running
 * service finds it within seconds. What is parked is kept there too: the event log is not needed.
 */
export class ParkingDesk {
  private readonly groups: readonly string[];

  constructor(
    private readonly definition: Pick<ServiceDefinition, 'name' | 'consumes'>,
    private readonly parkings: ParkingOf,
    private readonly deadlines: ParkedTimers,
    private readonly end: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.groups = Object.keys(definition.consumes ?? {});
  }

  close(): Promise<void> {
    return this.end();
  }

  /** The heads of all keys that stand still, under the plain names of their groups. */
  async list(): Promise<Parked[]> {
    const all: Parked[] = [];
    for (const group of this.groups) {
      const parking = this.parkingOf(group);
      for (let page = await parking.list(); page.length > 0; page = await parking.list(page.at(-1)))
        all.push(...page.map((head) => ({ ...head, group })));
    }
    return all;
  }

  /** The first heads of every group, at most 200 of each. */
  async first(): Promise<Parked[]> {
    const pages = await Promise.all(
      this.groups.map(async (group) => (await this.parkingOf(group).list()).map((head) => ({ ...head, group }))),
    );
    return pages.flat();
  }

  /** The keys of a group that stand still. @throws ParkingMistake when there are none */
  async standing(group: string): Promise<ParkedPlace[]> {
    this.parkingOf(group);
    const heads = (await this.list()).filter((head) => head.group === group);
    if (heads.length === 0) throw this.nothing(group);
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
    if (!discarded)
      throw new ParkingMistake({
        zh: `${place.key} 搁置的首条不是第 ${seq} 条，而是：${present}`,
        en: `${place.key} does not wait at seq ${seq}: its head is ${present}.`,
      });
    if (another)
      throw new ParkingMistake({
        zh: `${place.key} 有两条在等，请用 seq 指明：${present}`,
        en: `${place.key} has two heads: say which by its seq: ${present}.`,
      });
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
    throw new ParkingMistake({
      zh: `${this.definition.name} 没有搁置 ${aggregate} ${key} 的期限“${name}”，可能已处理`,
      en: `No deadline '${name}' of ${aggregate} ${key} is parked in ${this.definition.name}.`,
    });
  }

  private async headsAt({ group, topic, key }: ParkedPlace): Promise<Parked[]> {
    const heads = await this.parkingOf(group).heads(topic, key);
    if (heads.length === 0) throw this.nothing(group, ` under ${topic} ${key}`, ` ${topic} ${key}`);
    return heads;
  }

  private nothing(group: string, en = '', zh = ''): ParkingMistake {
    return new ParkingMistake({
      zh: `${this.definition.name} 的 ${group}${zh} 没有搁置的事件，可能已处理`,
      en: `Nothing is parked in ${this.definition.name}, ${group}${en === '' ? '' : `,${en}`}.`,
    });
  }

  private parkingOf(group: string): Parking {
    const parking = this.parkings(group);
    if (parking) return parking;
    const name = this.definition.name;
    if (this.groups.includes(group))
      throw new ParkingMistake({ zh: `${name} 的 ${group} 尚未运行`, en: `${group} of ${name} does not run yet.` });
    const groups = this.groups.join(', ');
    throw new ParkingMistake({
      zh: `${name} 没有消费组“${group}”，可选：${groups}`,
      en: `${name} has no group '${group}': choose from ${groups}.`,
    });
  }
}
