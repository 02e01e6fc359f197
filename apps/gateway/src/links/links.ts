import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@zhitong/events';
import { CLOCK, type Clock } from '@zhitong/service';
import { LinkExpired, type LinkPurpose } from './link-expired.js';
import { sweep } from '../persistence/sweep.js';

/** What a link lets its holder do: one person, one purpose, a limited time. */
export interface Link {
  purpose: LinkPurpose;
  /** Whose link it is; an invitation has no account yet. */
  account?: string;
  /** What the purpose needs besides: ids, no personal data. */
  params: Readonly<Record<string, unknown>>;
}

interface Row extends Record<string, unknown> {
  purpose: LinkPurpose;
  account: string | null;
  params: Readonly<Record<string, unknown>>;
}

/** Only the hash of a link's token is stored: a copy of the table opens nothing. */
const digest = (token: string) => createHash('sha256').update(token).digest('hex');

const linkOf = ({ purpose, account, params }: Row): Link => ({
  purpose,
  params,
  ...(account === null ? {} : { account }),
});

/** Links that reach a person by mail or by hand, and stand for that person until they are used or expire. */
@Injectable()
export class Links {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * @param lifetime ms
   * @returns the token that goes into the link; it cannot be shown again
   */
  async issue(tx: Tx, { purpose, account, params }: Link, lifetime: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await tx.query({ name: 'sweep links', text: sweep('link', 'expires_at <= $1') }, [now]);
    await tx.query(
      {
        name: 'issue link',
        text: `INSERT INTO link (token, purpose, account, params, expires_at) VALUES ($1, $2, $3, $4, $5)`,
      },
      [digest(token), purpose, account ?? null, JSON.stringify(params), new Date(now.getTime() + lifetime)],
    );
    return token;
  }

  /** What a link stands for, without using it up. @throws LinkExpired, which says what to do */
  async look(tx: Tx, purpose: LinkPurpose, token: string): Promise<Link> {
    const [row] = await tx.query<Row>(
      {
        name: 'look at link',
        text: `SELECT purpose, account, params FROM link WHERE token = $1 AND purpose = $2 AND expires_at > $3`,
      },
      [digest(token), purpose, this.clock.now()],
    );
    if (!row) throw new LinkExpired(purpose);
    return linkOf(row);
  }

  /** Uses a link up: of two at the same moment one succeeds. @throws LinkExpired, which says what to do */
  async use(tx: Tx, purpose: LinkPurpose, token: string): Promise<Link> {
    const [row] = await tx.query<Row>(
      {
        name: 'use link',
        text: `DELETE FROM link WHERE token = $1 AND purpose = $2 AND expires_at > $3 RETURNING purpose, account, params`,
      },
      [digest(token), purpose, this.clock.now()],
    );
    if (!row) throw new LinkExpired(purpose);
    return linkOf(row);
  }

  /** How many links of a purpose an account holds that are good still. */
  async count(tx: Tx, purpose: LinkPurpose, account: string): Promise<number> {
    const [row] = await tx.query<{ held: number }>(
      {
        name: 'count links',
        text: `SELECT count(*)::int AS held FROM link WHERE purpose = $1 AND account = $2 AND expires_at > $3`,
      },
      [purpose, account, this.clock.now()],
    );
    return row!.held;
  }

  /** Takes back every link of a purpose that an account holds. */
  async revoke(tx: Tx, purpose: LinkPurpose, account: string): Promise<void> {
    await tx.query({ name: 'revoke links', text: `DELETE FROM link WHERE purpose = $1 AND account = $2` }, [
      purpose,
      account,
    ]);
  }
}
