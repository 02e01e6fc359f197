import { Inject, Injectable } from '@nestjs/common';
import type { OrganisationKind } from '@zhitong/contracts';
import { Aggregates, type Tx, type Why } from '@zhitong/events';
import type { Role } from '@zhitong/identity';
import { CLOCK, type Clock } from '@zhitong/service';
import { rolesOfOrganisations } from '../accounts/rules.js';
import { organisation, registerOrganisation } from '../domain/organisation.js';
import { OrganisationKnown } from './refusals.js';

export interface NewOrganisation {
  /** Where it is given already, as in the demo; the credit code otherwise. */
  id?: string;
  name: string;
  creditCode: string;
  kind?: OrganisationKind;
}

/** What kind an organisation probably is whose people hold these roles, where nobody has said it. */
export const kindFor = (roles: readonly Role[]): OrganisationKind => {
  if (roles.includes('enterprise')) return 'enterprise';
  if (roles.includes('recommender')) return 'association';
  if (roles.includes('team') || roles.includes('expert')) return 'institute';
  return 'other';
};

/** Organisations by their credit codes: each code once, whoever is first. */
@Injectable()
export class Organisations {
  constructor(
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The organisation of a credit code; made, and confirmed, where there is none. Who calls it vouches for it. One that
   * is known keeps its name and its standing.
   */
  async ensure(tx: Tx, given: NewOrganisation, why: Why): Promise<string> {
    return (await this.idOf(tx, given.creditCode)) ?? (await this.make(tx, given, true, why)).id;
  }

  /** Makes an organisation. @throws OrganisationKnown, also for the second of two at the same moment */
  async register(tx: Tx, given: NewOrganisation & { confirmed: boolean }, why: Why): Promise<string> {
    if ((await this.idOf(tx, given.creditCode)) !== undefined) throw new OrganisationKnown();
    const { id, made } = await this.make(tx, given, given.confirmed, why);
    if (!made) throw new OrganisationKnown();
    return id;
  }

  /** The first of its people who acts for it becomes its contact. */
  async join(tx: Tx, id: string, account: string, roles: readonly Role[]): Promise<void> {
    if (!roles.some((role) => rolesOfOrganisations.includes(role))) return;
    await tx.query(
      { name: 'first contact', text: `UPDATE organisation SET contact = $2 WHERE id = $1 AND contact IS NULL` },
      [id, account],
    );
  }

  async idOf(tx: Tx, creditCode: string): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      { name: 'organisation by credit code', text: `SELECT id FROM organisation WHERE credit_code = $1` },
      [creditCode],
    );
    return row?.id;
  }

  private async make(
    tx: Tx,
    { name, creditCode, kind = 'other', id = creditCode }: NewOrganisation,
    confirmed: boolean,
    why: Why,
  ): Promise<{ id: string; made: boolean }> {
    // The key is locked also while it is absent: of two at once the second sees the first.
    const { facts } = await this.aggregates.change(
      tx,
      organisation,
      id,
      'any',
      (state) =>
        state.status === 'none' ? registerOrganisation({ id, name, creditCode, kind, confirmed }, state) : [],
      why,
    );
    if (facts.length > 0)
      await tx.query({ name: 'registered at', text: `UPDATE organisation SET registered_at = $2 WHERE id = $1` }, [
        id,
        this.clock.now(),
      ]);
    return { id, made: facts.length > 0 };
  }
}
