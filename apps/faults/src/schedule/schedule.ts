import type { FaultPoint } from '@zhitong/events/fault-point';
import { serviceNames, type ServiceName } from '@zhitong/standalone/environment';
import { Random } from '../seeded/random.js';
import { faultKinds, type Fault, type FaultKind, type Planned } from './fault.js';

/** Who passes which point: the gateway reads no topic, tracking writes none. */
const writers: readonly ServiceName[] = ['intake', 'review', 'research', 'briefs', 'gateway'];
const readers: readonly ServiceName[] = ['intake', 'review', 'research', 'briefs', 'tracking'];
const passing: readonly (readonly [FaultPoint, readonly ServiceName[]])[] = [
  ['after-state', writers],
  ['after-outbox', writers],
  ['after-commit', writers],
  ['after-append', writers],
  ['mid-batch', readers],
  ['after-consumer-commit', readers],
];

export const hour = 3_600_000;
const others = faultKinds.filter((kind) => kind !== 'kill');

/** Between two faults there is time for the platform to come back, and not always enough. */
const gap = { least: 2_000, most: 6_000 };
/** A member's session with the broker lasts 6 s. */
const frozen = { least: 7_000, most: 12_000 };

/**
 * Which faults come when, for a load of that length: every kind and every point once per round, in an order of the
 * seed's. Pure: the same seed and length give the same schedule.
 */
export function schedule(seed: number, length: number, kinds?: readonly FaultKind[]): Planned[] {
  const random = new Random(seed);
  const planned: Planned[] = [];
  let offset = 0;
  let at = random.between(500, gap.least);
  while (at < length) {
    for (const make of random.shuffled(round(random, offset))) {
      const fault = make();
      if (at >= length) return planned;
      if (fault.kind === 'clock') offset = fault.offset;
      if (kinds === undefined || kinds.includes(fault.kind)) {
        planned.push({ at, fault });
        at += random.between(gap.least, gap.most);
      }
    }
    // Nothing of what there is was asked for.
    if (planned.length === 0) return planned;
  }
  return planned;
}

function round(random: Random, offset: number): (() => Fault)[] {
  return [
    ...passing.map(([point, services]) => (): Fault => ({
      ...{ kind: 'kill', service: random.of(services), point, nth: random.between(1, 3) },
    })),
    ...others.map((kind) => () => made(kind, random, offset)),
  ];
}

function made(kind: Exclude<FaultKind, 'kill'>, random: Random, offset: number): Fault {
  const link = () => random.of([...serviceNames, 'broker', 'broker'] as const);
  switch (kind) {
    case 'kill-anywhere':
      return { kind, service: random.of(serviceNames) };
    case 'freeze':
      return { kind, service: random.of(readers), lasts: random.between(frozen.least, frozen.most) };
    case 'restart-database':
      return { kind, away: random.between(0, 3_000) };
    case 'restart-broker':
      return { kind, signal: random.of(['SIGKILL', 'SIGTERM']), away: random.between(0, 3_000) };
    case 'cut':
      return { kind, link: link() };
    case 'slow':
      return { kind, link: link(), delay: random.between(20, 300), lasts: random.between(2_000, 8_000) };
    case 'half-open':
      return { kind, link: link(), lasts: random.between(3_000, 10_000) };
    case 'repeat':
      return { kind, lasts: random.between(4_000, 10_000) };
    case 'clock':
      // Never behind the machine's, which the people of the load go by.
      return { kind, offset: offset === 0 ? hour : 0 };
  }
}
