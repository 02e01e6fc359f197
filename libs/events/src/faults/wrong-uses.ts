/* Never run: that this compiles is the test. Each line below an `@ts-expect-error` is a mistake the compiler must find. */
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { aggregate } from '../aggregate.js';
import { change, type Change } from '../change.js';
import { contract, type Fact, type FactOf, type Topic } from '../contract.js';
import type { Projection } from '../consume/projection.js';
import { subscriber } from '../nest/subscriber.js';
import type { EventOf } from '../recorded.js';
import type { Aggregates } from '../store/aggregates.js';
import type { Tx } from '../store/transaction.js';

const parcels = { name: 'parcels', partitions: 3, owner: 'post', readers: ['shop'] } as const satisfies Topic;
const orders = { name: 'orders', partitions: 3, owner: 'shop', readers: ['post'] } as const satisfies Topic;
const Sent = contract(parcels, 'sent', z.strictObject({ weight: z.number() }), { summary: 'A parcel was sent.' });
const Lost = contract(parcels, 'lost', z.strictObject({ reason: z.string() }), { summary: 'A parcel was lost.' });
const Ordered = contract(orders, 'ordered', z.strictObject({ pieces: z.number() }), { summary: 'Ordered.' });
type ParcelFact = FactOf<typeof Sent> | FactOf<typeof Lost>;
const parcel = aggregate<'parcels', { sent: boolean }, ParcelFact>({
  table: 'parcels',
  topic: parcels,
  initial: { sent: false },
  evolve: (state) => state,
});
declare const tx: Tx;
declare const aggregates: Aggregates;
const why = { actor: 'somebody' };

// What is right compiles.
Sent({ weight: 1 });
void aggregates.change(tx, parcel, 'k', 'new', () => [Sent({ weight: 1 })], why);
change(parcel, 'k', (state) => (state.sent ? [] : [Sent({ weight: 1 })]));

// Publishing.
// @ts-expect-error a field of another type
Sent({ weight: '1' });
// @ts-expect-error a field is missing
Sent({});
// @ts-expect-error a field too many
Sent({ weight: 1, colour: 'red' });
// @ts-expect-error a fact that no contract made
export const handmade: Fact<'parcels', 'sent', { weight: number }> = { type: 'sent', data: { weight: 1 } };
// @ts-expect-error a fact of another topic
void aggregates.change(tx, parcel, 'k', 'any', () => [Ordered({ pieces: 1 })], why);
// @ts-expect-error the same, from a reaction
change(parcel, 'k', () => [Ordered({ pieces: 1 })]);
// @ts-expect-error a state that the aggregate does not have
change(parcel, 'k', (state: { lost: boolean }) => (state.lost ? [] : [Sent({ weight: 1 })]));
// @ts-expect-error without a transaction
void aggregates.change({} as EntityManager, parcel, 'k', 'any', () => [Sent({ weight: 1 })], why);
// @ts-expect-error without anybody who did it
void aggregates.change(tx, parcel, 'k', 'any', () => [Sent({ weight: 1 })], {});
// @ts-expect-error a projection cannot append
export const append = (projection: Projection) => aggregates.apply(projection, [], why);

// Handling.
const { Reacts, Projects } = subscriber('shop');
export class Handlers {
  @Reacts(Sent)
  right(event: EventOf<typeof Sent>, _look: EntityManager): Change[] {
    return event.data.weight > 1 ? [] : [];
  }

  @Projects([Sent, Lost])
  both(_events: EventOf<typeof Sent | typeof Lost>[], _projection: Projection): void {}

  // @ts-expect-error the event of another contract
  @Reacts(Sent)
  other(_event: EventOf<typeof Lost>): Change[] {
    return [];
  }

  // @ts-expect-error changes are returned, not facts
  @Reacts(Sent)
  facts(_event: EventOf<typeof Sent>) {
    return [Sent({ weight: 1 })];
  }

  // @ts-expect-error a projection takes whole batches
  @Projects([Sent])
  single(_event: EventOf<typeof Sent>, _projection: Projection): void {}

  // @ts-expect-error one of its types is missing
  @Projects([Sent, Lost])
  half(_events: EventOf<typeof Sent>[], _projection: Projection): void {}

  // @ts-expect-error a projection has no transaction
  @Projects([Sent])
  transaction(_events: EventOf<typeof Sent>[], _tx: Tx): void {}
}
