import { Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid, NotFound, type Text } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import { CLOCK, IDS, type Clock, type Command, type Ids } from '@zhitong/service';
import { rolesOfOrganisations } from '../accounts/rules.js';
import { Inbox } from '../messages/inbox.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import type { From } from '../trail/entry.js';
import { Trail } from '../trail/trail.js';

/** Who changes a contact, and from where. */
export interface By {
  command: Pick<Command, 'actor'>;
  from?: From;
}

interface Row extends Record<string, unknown> {
  id: string;
  name: string;
  contact: string | null;
}

/** `$1` organisation, `$2` roles of organisations, `$3` demo mode: its people who can act for it. */
const eligible = `
  FROM person p JOIN account a ON a.id = p.account
  WHERE p.organisation = $1 AND a.status = 'active' AND p.roles && $2::text[] AND ($3 OR NOT p.demo)`;

/**
 * Who invites and is told for an organisation. That is a right: each change stands in the trail of who gets or loses it,
 * both are told, and nobody keeps it who is no longer there.
 */
@Injectable()
export class Contacts {
  constructor(
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
    private readonly inbox: Inbox,
    private readonly trail: Trail,
  ) {}

  /** Somebody of the organisation becomes its contact. @throws NotFound, FieldsInvalid */
  async appoint(tx: Tx, id: string, account: string, by: By): Promise<void> {
    const [organisation] = await tx.query<Row>(
      {
        name: 'organisation to appoint',
        text: `SELECT id, name, contact FROM organisation WHERE id = $1 AND status <> 'none' FOR NO KEY UPDATE`,
      },
      [id],
    );
    if (!organisation) throw new NotFound();
    const [member] = await tx.query(
      { name: 'member to appoint', text: `SELECT 1 ${eligible} AND p.account = $4 FOR SHARE OF p` },
      [id, rolesOfOrganisations, this.options.demo, account],
    );
    if (!member) throw notOfOrganisation();
    if (organisation.contact !== account) await this.set(tx, organisation, account, by);
  }

  /**
   * Somebody can no longer act for an organisation. Whoever of it has been there longest follows; where nobody can, the
   * secretariat and the administrators are told that it has no contact.
   */
  async pass(tx: Tx, account: string, by: By): Promise<void> {
    const organisations = await tx.query<Row>(
      {
        name: 'organisations of contact',
        text: `SELECT id, name, contact FROM organisation WHERE contact = $1 ORDER BY id FOR NO KEY UPDATE`,
      },
      [account],
    );
    for (const organisation of organisations) {
      const [next] = await tx.query<{ account: string }>(
        {
          name: 'next contact',
          text: `SELECT p.account ${eligible} AND p.account <> $4
                 ORDER BY p.created_at NULLS FIRST, p.account LIMIT 1 FOR SHARE OF p`,
        },
        [organisation.id, rolesOfOrganisations, this.options.demo, account],
      );
      await this.set(tx, organisation, next?.account ?? null, by);
    }
  }

  /** Somebody can act for their organisation again: where it has no contact, that is who it is. */
  async takeUp(tx: Tx, account: string, by: By): Promise<void> {
    const [organisation] = await tx.query<Row>(
      {
        name: 'own organisation without contact',
        text: `SELECT o.id, o.name, o.contact FROM organisation o JOIN person m ON m.organisation = o.id
               WHERE m.account = $1 AND o.contact IS NULL FOR NO KEY UPDATE OF o`,
      },
      [account],
    );
    if (!organisation) return;
    const [able] = await tx.query({ name: 'can act for it', text: `SELECT 1 ${eligible} AND p.account = $4` }, [
      organisation.id,
      rolesOfOrganisations,
      this.options.demo,
      account,
    ]);
    if (able) await this.set(tx, organisation, account, by);
  }

  private async set(tx: Tx, { id, name, contact: old }: Row, now: string | null, { command, from }: By): Promise<void> {
    await tx.query({ name: 'set contact', text: `UPDATE organisation SET contact = $2 WHERE id = $1` }, [id, now]);
    const cause = this.ids.next('contact');
    const tell = (account: string, kind: string) =>
      this.inbox.notify(tx, { account, kind, params: { name }, cause, at: this.clock.now().toISOString() });
    if (old !== null) await tell(old, 'organisation.contact-ended');
    if (now !== null) await tell(now, 'organisation.contact-appointed');
    else for (const account of await this.house(tx)) await tell(account, 'organisation.contact-missing');
    const { account: by, role } = command.actor;
    const entry = { kind: 'permission-changed', object: id, by, role, ...(from && { from }) } as const;
    // The days are locked in one order, whoever follows whom.
    const changes = [
      old !== null && ([old, 'contact-ended'] as const),
      now !== null && ([now, 'contact-appointed'] as const),
    ];
    for (const [account, change] of changes.filter((one) => one !== false).sort())
      await this.trail.record(tx, account, { ...entry, change });
  }

  /** Who appoints. */
  private async house(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ account: string }>(
      {
        name: 'who appoints contacts',
        text: `SELECT p.account FROM person p JOIN account a ON a.id = p.account
               WHERE a.status = 'active' AND p.roles && ARRAY['secretariat', 'administrator'] AND ($1 OR NOT p.demo)
               ORDER BY p.account`,
      },
      [this.options.demo],
    );
    return rows.map(({ account }) => account);
  }
}

const notOfOrganisation = () => {
  const message: Text = {
    zh: '该账号不属于本单位、已停用，或不以本单位身份工作',
    en: 'the account does not belong to the organisation, is disabled, or does not act for it',
  };
  return new FieldsInvalid([{ field: 'account', code: 'not-of-organisation', message }]);
};
