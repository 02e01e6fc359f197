import type { ServiceDefinition } from '@zhitong/service';
import { exchange } from './exchange.js';
import { requestsTo, type Tried, type Trying } from './requests.js';
import type { Scene } from './scene.js';

/** A request that two scenes answer differently: whoever makes it can tell them apart. */
export interface Difference {
  request: string;
  one: string;
  two: string;
}

/**
 * Two scenes that differ in nothing but what somebody must not know. Made with the same clock and ids (`countedIds`),
 * they give the same answers to the byte to everybody who may not know, and different ones to somebody who may: a pair
 * that nobody can tell apart shows nothing.
 */
export class Twins {
  private constructor(
    private readonly definition: ServiceDefinition,
    readonly one: Scene,
    readonly two: Scene,
  ) {}

  static async of<V>(
    definition: ServiceDefinition,
    make: (variant: V) => Promise<Scene>,
    variants: readonly [V, V],
  ): Promise<Twins> {
    const one = await make(variants[0]);
    try {
      return new Twins(definition, one, await make(variants[1]));
    } catch (error) {
      await one.service.stop();
      throw error;
    }
  }

  /** What a caller can tell the scenes apart by: every route, every object; commands change both scenes alike. */
  async toldApartBy(caller: string, trying: Trying = {}): Promise<Difference[]> {
    const [ones, twos] = [this.one, this.two].map(({ objects }) => requestsTo(this.definition, objects, trying));
    const differences: Difference[] = [];
    const pairs = ones!.map((one, i) => [one, twos![i]!] as const);
    for (const turn of turnsOf(pairs)) {
      const answers = await Promise.all(
        turn.map(([one, two]) =>
          Promise.all([
            exchange(this.one.service, this.one.callers[caller]!, one),
            exchange(this.two.service, this.two.callers[caller]!, two),
          ]),
        ),
      );
      for (const [i, [one, two]] of answers.entries())
        if (one !== two) differences.push({ request: turn[i]![0].label, one, two });
    }
    const [told, toldOther] = [this.one, this.two].map((scene) => toldTo(scene, caller));
    if (told !== toldOther) differences.push({ request: 'messages', one: told!, two: toldOther! });
    return differences;
  }

  async stop(): Promise<void> {
    await this.one.service.stop();
    await this.two.service.stop();
  }
}

/** So many reads at once: they change nothing, and wait for the database most of the time. */
const atOnce = 8;

/** Reads a few at a time; each command alone, for it may change what the next one is answered. */
function turnsOf(pairs: readonly (readonly [Tried, Tried])[]): (readonly [Tried, Tried])[][] {
  const turns: (readonly [Tried, Tried])[][] = [];
  for (const pair of pairs) {
    const last = turns.at(-1);
    const reads = pair[0].method === 'get';
    if (reads && last !== undefined && last.length < atOnce && last[0]![0].method === 'get') last.push(pair);
    else turns.push([pair]);
  }
  return turns;
}

/** Messages to a caller, as they are handed to the gateway. Who they are is nothing that they learn, nor is the trace. */
const toldTo = ({ service, callers }: Scene, caller: string): string =>
  JSON.stringify(
    service.messages.flatMap(({ account, traceparent: _, ...told }) =>
      account === callers[caller]!.account ? [told] : [],
    ),
  );
