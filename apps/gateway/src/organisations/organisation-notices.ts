import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@zhitong/events';
import { CLOCK, type Clock } from '@zhitong/service';
import { Inbox } from '../messages/inbox.js';

/** Who is told about an organisation. */
@Injectable()
export class OrganisationNotices {
  constructor(
    private readonly inbox: Inbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The secretariat: an organisation waits to be confirmed. */
  async waiting(tx: Tx, name: string, cause: string): Promise<void> {
    const clerks = await tx.query<{ account: string }>({
      name: 'secretariat',
      text: `SELECT p.account FROM person p JOIN account a ON a.id = p.account
             WHERE a.status = 'active' AND 'secretariat' = ANY(p.roles) ORDER BY p.account`,
    });
    for (const { account } of clerks) await this.tell(tx, account, 'organisation.waiting', { name }, cause);
  }

  /** Its contact; all its people, where it has none. */
  async decided(
    tx: Tx,
    id: string,
    kind: 'organisation.confirmed' | 'organisation.refused',
    params: Record<string, string>,
    cause: string,
  ): Promise<void> {
    const people = await tx.query<{ account: string }>(
      {
        name: 'contact of organisation',
        text: `SELECT p.account FROM person p JOIN organisation o ON o.id = p.organisation
               WHERE o.id = $1 AND (o.contact IS NULL OR o.contact = p.account) ORDER BY p.account`,
      },
      [id],
    );
    for (const { account } of people) await this.tell(tx, account, kind, params, cause);
  }

  private tell(tx: Tx, account: string, kind: string, params: Record<string, string>, cause: string): Promise<void> {
    return this.inbox.notify(tx, { account, kind, params, cause, at: this.clock.now().toISOString() });
  }
}
