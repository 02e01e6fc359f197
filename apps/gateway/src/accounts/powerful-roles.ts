import { Inject, Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import type { Actor, Role } from '@zhitong/identity';
import { CLOCK, type Clock } from '@zhitong/service';
import { Inbox } from '../messages/inbox.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { OwnPassword } from '../sessions/own-password.js';
import { administratorsOf } from './administrators.js';

/** Who holds one decides over the platform, or reads what leaders read. */
export const powerfulRoles: readonly Role[] = ['administrator', 'leader'];

const field = 'ownPassword';

/**
 * Giving somebody a powerful role, or letting somebody who holds one in again, wants the password of who gives it: an open screen or a stolen session is not enough.
 * All other administrators are told, so that it does not stay between two.
 */
@Injectable()
export class PowerfulRoles {
  constructor(
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly ownPassword: OwnPassword,
    private readonly inbox: Inbox,
  ) {}

  /**
   * Checks the caller's password, if there is one. Before the transaction, so that a failure counts whatever becomes of it.
   *
   * @returns whether it was shown
   * @throws FieldsInvalid, SignInDelayed after too many failures
   */
  async prove({ account }: Actor, password: string | undefined): Promise<boolean> {
    if (password === undefined) return false;
    await this.ownPassword.demand(account, password).catch((error: unknown) => {
      if (!(error instanceof FieldsInvalid)) throw error;
      throw new FieldsInvalid(error.fields.map((one) => ({ ...one, field })));
    });
    return true;
  }

  /** @throws FieldsInvalid where a powerful role is given and no password was shown */
  demand(given: readonly Role[], proved: boolean): void {
    if (proved || !given.some((role) => powerfulRoles.includes(role))) return;
    const message = {
      zh: '授予或恢复管理员、领导身份须输入您本人的密码',
      en: 'To make somebody an administrator or a leader, or to let one in again, enter your own password',
    };
    throw new FieldsInvalid([{ field, code: 'password-needed', message }]);
  }

  /** Tells the other administrators of the powerful ones among the roles that were given, offered by invitation, or let in again. */
  async tell(
    tx: Tx,
    how: 'given' | 'offered' | 'restored',
    {
      given,
      by,
      whom,
      cause,
    }: { given: readonly Role[]; by: string; whom: { name: string; account?: string }; cause: string },
  ): Promise<void> {
    const powerful = given.filter((role) => powerfulRoles.includes(role));
    if (powerful.length === 0) return;
    const [giver] = await tx.query<{ name: string }>(
      { name: 'name of giver', text: `SELECT name FROM person WHERE account = $1` },
      [by],
    );
    const others = (await administratorsOf(tx, this.options.demo)).filter((one) => one !== by && one !== whom.account);
    const at = this.clock.now().toISOString();
    for (const account of others)
      for (const role of powerful)
        await this.inbox.notify(tx, {
          ...{ account, kind: `account.power-${how}`, at, cause: `${cause}:${role}` },
          params: {
            ...{ by: giver?.name ?? by, whom: whom.name, role },
            // What an erasure goes by: a name can be somebody else's, too.
            ...{ byAccount: by, ...(whom.account === undefined ? {} : { whomAccount: whom.account }) },
          },
        });
  }
}
