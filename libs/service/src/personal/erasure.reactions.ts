import { Controller, Inject, type Type } from '@nestjs/common';
import { AccountErased } from '@zhitong/contracts';
import type { Change, EventOf } from '@zhitong/events';
import { subscriber } from '@zhitong/events/nest';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../tokens.js';
import { eraseAccount } from './erasures.js';
import { PersonalData } from './personal-data.js';

/** Somebody is gone: the service deletes what it keeps about them, in the transaction in which it hears of it. */
export function erasureReactions(group: string): Type {
  const { Reacts } = subscriber(group);

  @Controller()
  class ErasureReactions {
    constructor(
      private readonly personal: PersonalData,
      @Inject(CLOCK) private readonly clock: Clock,
    ) {}

    @Reacts(AccountErased)
    async erased(event: EventOf<typeof AccountErased>, look: EntityManager): Promise<Change[]> {
      await eraseAccount(look, this.personal, { account: event.data.account, at: this.clock.now() });
      return [];
    }
  }
  return ErasureReactions;
}
