import { UseFilters } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { EntityManager } from 'typeorm';
import type { Change } from '../change.js';
import type { Contract } from '../contract.js';
import type { Projection } from '../consume/projection.js';
import type { EventOf } from '../recorded.js';
import { RethrowFilter } from './rethrow.filter.js';

/** Checks the decorated method against the contract: a wrong parameter does not compile. */
type Decorates<H> = <M extends H>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<M>,
) => void;

/** A method that `Reacts` decorates. */
export type ReactionMethod<C> = (event: EventOf<C>, look: EntityManager) => Change[] | Promise<Change[]>;
/** A method that `Projects` decorates: takes whole batches, in order. */
export type ProjectionMethod<C> = (events: EventOf<C>[], projection: Projection) => void | Promise<void>;

/** What the decorators leave for the transport. */
export interface HandlerExtras {
  kind: 'reaction' | 'projection';
  contracts: readonly Contract[];
}

/** One consumer group of an application: several can live side by side, each is a transport of its own. */
export const transportOf = (group: string): symbol => Symbol.for(`zhitong:${group}`);

/**
 * Decorators of one consumer group.
 *
 *     const { Reacts } = subscriber('review');
 *     @Reacts(ProblemAccepted) accepted(event: EventOf<typeof ProblemAccepted>, look: EntityManager): Change[] { … }
 *
 * The parameter's type is checked, not inferred. `Projects` takes all its types as one union and gets whole batches:
 * running one type at a time would break the order per key.
 */
export function subscriber(group: string) {
  const subscribe =
    (kind: HandlerExtras['kind'], contracts: readonly Contract[]) =>
    (target: object, name: string | symbol, descriptor: PropertyDescriptor) => {
      Payload()(target, name, 0);
      Ctx()(target, name, 1);
      const extras: HandlerExtras = { kind, contracts };
      EventPattern(
        contracts.map(({ type }) => type),
        transportOf(group),
        { ...extras },
      )(target, name, descriptor);
      UseFilters(new RethrowFilter())(target, name, descriptor);
    };
  return {
    /** Decorates the reaction to one event. */
    Reacts: <C extends Contract>(contract: C) => subscribe('reaction', [contract]) as Decorates<ReactionMethod<C>>,
    /** Decorates the projection of several events, in batches. */
    Projects: <C extends Contract>(contracts: readonly C[]) =>
      subscribe('projection', contracts) as Decorates<ProjectionMethod<C>>,
  };
}
