import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@zhitong/events';
import { DataKeys } from '@zhitong/identity';
import { CLOCK, type Clock } from '@zhitong/service';
import { digest } from '../sessions/digest.js';
import { SecondFactorWrong } from '../sessions/refusals.js';
import { signInRules } from '../sessions/rules.js';
import { newSecret, stepOf, uriOf } from './totp.js';

interface Row extends Record<string, unknown> {
  secret: string;
  confirmed_at: Date | null;
  last_step: string;
}

const place = (account: string) => ({ table: 'second_factor', column: 'secret', row: account });
/** `k3m9-x2v7-…`, 80 bits: written down by hand, so without look-alikes. */
const newCode = () => {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz';
  const text = [...randomBytes(16)].map((byte) => letters[byte % 32]).join('');
  return text.match(/.{4}/g)!.join('-');
};

/** The second factor of an account: codes of an authenticator app, each good once, and recovery codes, each good once. */
@Injectable()
export class SecondFactor {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DataKeys) private readonly keys: DataKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many recovery codes are left, or undefined where no factor is set up */
  async state(account: string): Promise<{ recoveryCodes: number } | undefined> {
    return this.unitOfWork.run(async (tx) => {
      const row = await this.row(tx, account);
      if (!row?.confirmed_at) return undefined;
      const [count] = await tx.query<{ left: number }>(
        { text: `SELECT count(*)::int AS left FROM recovery_code WHERE account = $1` },
        [account],
      );
      return { recoveryCodes: count!.left };
    });
  }

  async isSet(tx: Tx, account: string): Promise<boolean> {
    const row = await this.row(tx, account);
    return row !== undefined && row.confirmed_at !== null;
  }

  /** A new secret, which counts only once a code of it was shown. What is in force stays so until then. */
  async begin(account: string, login: string): Promise<{ secret: string; uri: string } | undefined> {
    const secret = newSecret();
    const sealed = await this.keys.seal(secret, place(account));
    const begun = await this.unitOfWork.run((tx) =>
      tx.query(
        {
          name: 'begin second factor',
          text: `INSERT INTO second_factor (account, secret) VALUES ($1, $2)
                 ON CONFLICT (account) DO UPDATE SET secret = $2 WHERE second_factor.confirmed_at IS NULL RETURNING account`,
        },
        [account, sealed],
      ),
    );
    return begun.length > 0 ? { secret, uri: uriOf(secret, login) } : undefined;
  }

  /** @returns the recovery codes, which cannot be shown again. @throws SecondFactorWrong */
  async confirm(tx: Tx, account: string, code: string): Promise<string[]> {
    const row = await this.row(tx, account);
    if (!row || row.confirmed_at) throw new SecondFactorWrong();
    await this.useStep(tx, account, row, code);
    await tx.query({ text: `UPDATE second_factor SET confirmed_at = $2 WHERE account = $1` }, [
      account,
      this.clock.now(),
    ]);
    const codes = Array.from({ length: signInRules.recoveryCodes }, newCode);
    await tx.query(
      {
        name: 'keep recovery codes',
        text: `INSERT INTO recovery_code (account, code) SELECT $1, unnest($2::text[])`,
      },
      [account, codes.map(digest)],
    );
    return codes;
  }

  /** Uses up a code of the app, or a recovery code. @throws SecondFactorWrong */
  async use(tx: Tx, account: string, code: string): Promise<void> {
    const row = await this.row(tx, account);
    if (!row?.confirmed_at) throw new SecondFactorWrong();
    if (/^\d{6}$/.test(code)) return this.useStep(tx, account, row, code);
    const used = await tx.query(
      {
        name: 'use recovery code',
        text: `DELETE FROM recovery_code WHERE account = $1 AND code = $2 RETURNING code`,
      },
      [account, digest(code.trim().toLowerCase())],
    );
    if (used.length === 0) throw new SecondFactorWrong();
  }

  async remove(tx: Tx, account: string): Promise<void> {
    await tx.query({ name: 'remove second factor', text: `DELETE FROM second_factor WHERE account = $1` }, [account]);
  }

  /** A code is good once: a step that was used, or one before it, is refused. */
  private async useStep(tx: Tx, account: string, { secret, last_step }: Row, code: string): Promise<void> {
    const step = stepOf(await this.keys.open(secret, place(account)), code, this.clock.now());
    if (step === undefined || BigInt(step) <= BigInt(last_step)) throw new SecondFactorWrong();
    await tx.query({ name: 'use step', text: `UPDATE second_factor SET last_step = $2 WHERE account = $1` }, [
      account,
      step,
    ]);
  }

  private async row(tx: Tx, account: string): Promise<Row | undefined> {
    const [row] = await tx.query<Row>(
      {
        name: 'second factor',
        text: `SELECT secret, confirmed_at, last_step FROM second_factor WHERE account = $1 FOR UPDATE`,
      },
      [account],
    );
    return row;
  }
}
