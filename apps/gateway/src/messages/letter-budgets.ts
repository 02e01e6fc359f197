import { Inject, Injectable } from '@nestjs/common';
import { beijingDate, Refusal } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import { CLOCK, type Clock } from '@zhitong/service';
import { digest } from '../sessions/digest.js';

/**
 * How many letters a day go to addresses that somebody typed, as data. Each is a mail in our name to a person who did not
 * ask for it, so that each has an end, whoever asks how often.
 */
export const lettersPerDay = {
  /** To confirm another address, by account. */
  'address-change': 3,
  /** Invitations, by organisation, whichever of them were revoked or sent again. */
  'invitation-of-organisation': 30,
  /** Invitations by an administrator, by account. */
  'invitation-of-house': 300,
  /** About sign-ups, by recipient and the network that it was asked from: who floods an address keeps its owner, who asks from elsewhere, out of nothing. */
  'sign-up-from-here': 3,
  /** About sign-ups, by recipient. */
  'sign-up': 10,
} as const;
export type LetterBudget = keyof typeof lettersPerDay;

const day = 86_400_000;

/** As many letters as go out in a day (429). */
export class TooManyLetters extends Refusal {
  readonly status = 429;
  constructor(
    /** Seconds, to the next day in Beijing. */
    readonly retryAfter: number,
  ) {
    super('too-many-letters', {
      zh: '今天可发出的邮件已达上限，请明天再试',
      en: 'No more such mails go out today: try again tomorrow',
    });
  }
}

/** Counts letters by day, in the transaction that sends them: what is rolled back has cost nothing. */
@Injectable()
export class LetterBudgets {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Takes one letter out of a budget; of two at the same moment, the last one goes to one. Addresses are kept as hashes.
   *
   * @returns whether there was one
   */
  async spend(tx: Tx, what: LetterBudget, ...whose: readonly string[]): Promise<boolean> {
    const now = this.clock.now();
    const taken = await tx.query(
      {
        name: 'take letter from budget',
        text: `INSERT INTO letter_budget AS b (what, whose, day, used, at) VALUES ($1, $2, $3, 1, $4)
               ON CONFLICT (what, whose, day) DO UPDATE SET used = b.used + 1 WHERE b.used < $5 RETURNING used`,
      },
      [what, digest(JSON.stringify(whose)), beijingDate(now), now, lettersPerDay[what]],
    );
    return taken.length > 0;
  }

  /** @throws TooManyLetters */
  async demand(tx: Tx, what: LetterBudget, ...whose: readonly string[]): Promise<void> {
    if (await this.spend(tx, what, ...whose)) return;
    const beijing = this.clock.now().getTime() + 8 * 3_600_000;
    throw new TooManyLetters(Math.ceil((day - (beijing % day)) / 1_000));
  }
}
