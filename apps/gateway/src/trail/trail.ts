import { Inject, Injectable } from '@nestjs/common';
import { beijingDate } from '@zhitong/contracts';
import { Aggregates, UnitOfWork, type Tx } from '@zhitong/events';
import { CLOCK, IDS, type Clock, type Ids } from '@zhitong/service';
import { factOf, type From, type TrailEntry } from './entry.js';
import { trailDay } from './trail-day.js';

/**
 * Who did what, when, from where: a fact per entry, chained like every other, and a row beside it to be searched. Both
 * are written in the transaction of what they tell of: what is not recorded has not happened.
 */
@Injectable()
export class Trail {
  constructor(
    @Inject(Aggregates) private readonly aggregates: Aggregates,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /**
   * Records in the caller's transaction. Call it last: it locks the account's day.
   * @param account whose trail: who signed in, who looked, whose rights or secrets were changed
   */
  async record(tx: Tx, account: string, entry: TrailEntry): Promise<void> {
    const now = this.clock.now();
    const day = beijingDate(now);
    // The day is locked first, so that two requests from one place agree on its origin.
    const key = `${account}:${day}`;
    await this.aggregates.lock(tx, trailDay, key);
    // A place belongs to who was there.
    const origin = entry.from && (await this.origin(tx, entry.by ?? account, entry.from, now));
    const fact = factOf(entry, { account, day, ...(origin === undefined ? {} : { origin }) });
    const why = { actor: entry.by ?? account, ...(entry.cause === undefined ? {} : { cause: entry.cause }) };
    const { facts } = await this.aggregates.change(tx, trailDay, key, 'any', () => [fact], why);
    await tx.query(
      {
        name: 'add trail entry',
        text: `INSERT INTO trail_entry (id, account, subject, actor, kind, at, day, data) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      },
      [
        facts[0]!.id,
        account,
        'subject' in entry ? (entry.subject ?? null) : null,
        why.actor,
        entry.kind,
        facts[0]!.at,
        day,
        JSON.stringify(fact.data),
      ],
    );
  }

  /** Records in a transaction of its own. */
  async note(account: string, entry: TrailEntry): Promise<void> {
    await this.unitOfWork.run((tx) => this.record(tx, account, entry));
  }

  /** The place that the account came from today already, or a new one. */
  private async origin(tx: Tx, account: string, from: From, now: Date): Promise<string> {
    const [address, agent] = [from.address.slice(0, 100), from.agent.slice(0, 300)];
    const [known] = await tx.query<{ id: string }>(
      {
        name: 'origin of today',
        text: `SELECT id FROM origin WHERE account = $1 AND address = $2 AND agent = $3 AND at > $4::timestamptz - interval '1 day'
               ORDER BY at DESC LIMIT 1`,
      },
      [account, address, agent, now],
    );
    if (known) return known.id;
    const id = this.ids.next('origin');
    await tx.query(
      {
        name: 'add origin',
        text: `INSERT INTO origin (id, account, address, agent, at) VALUES ($1, $2, $3, $4, $5)`,
      },
      [id, account, address, agent, now],
    );
    return id;
  }
}
