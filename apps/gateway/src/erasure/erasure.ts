import { Inject, Injectable } from '@nestjs/common';
import { Aggregates, type Tx, type Why } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { CLOCK, type Clock } from '@zhitong/service';
import { endAccess } from '../accounts/access.js';
import { lockAdministrators } from '../accounts/administrators.js';
import { LastAdministrator } from '../accounts/refusals.js';
import { account, erase } from '../domain/account.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { Contacts } from '../organisations/contacts.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';
import { addErasure } from './erasure-rows.js';
import { erasePerson } from './person-rows.js';

/** Whose account, by whom, for what reason, and where the request came from. */
export interface Farewell {
  id: string;
  actor: Actor;
  why: Why;
  reason: string;
  from: From;
  expected?: bigint | 'any';
}

/** What is left to do once it is committed. */
export interface Left {
  /** Address of the person, where there was one. */
  address: string | null;
}

/**
 * Deletes a person: here in the transaction of the fact, in the services when they hear of it. Facts name nobody, so the
 * log and its chains stay as they are.
 */
@Injectable()
export class Erasure {
  constructor(
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    private readonly contacts: Contacts,
    private readonly trail: Trail,
  ) {}

  /** @throws LastAdministrator, NotAllowedNow where it is gone already */
  async run(tx: Tx, { id, actor, why, reason, from, expected = 'any' }: Farewell): Promise<Left> {
    const administrators = await lockAdministrators(tx, this.options.demo);
    if (administrators.length > 0 && administrators.every((one) => one === id)) throw new LastAdministrator();
    const { facts } = await this.aggregates.change(tx, account, id, expected, (state) => erase(id, state), why);
    await endAccess(tx, id);
    await this.contacts.pass(tx, id, { command: { actor }, from });
    const address = await erasePerson(tx, id);
    await addErasure(tx, { account: id, at: this.clock.now(), actor: actor.account, reason });
    const { account: by, role } = actor;
    await this.trail.record(tx, by, { kind: 'erased', subject: id, reason, role, from, cause: facts[0]!.id });
    return { address };
  }
}
